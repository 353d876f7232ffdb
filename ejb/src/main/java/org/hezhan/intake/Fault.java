package org.hezhan.intake;

import java.util.List;
import java.util.Locale;
import org.hezhan.words.Words;

/**
 * One thing that is wrong in a file (差错), at its place.
 *
 * @param line counted from 1 as people see it, or 0 when the file as a whole is meant
 * @param column the name of the column or key, or empty
 * @param cell the address in a workbook such as {@code B7}, or empty
 * @param facts what its sentence tells
 */
public record Fault(String file, int line, String column, String cell, Flaw flaw, List<Object> facts) {

    public Fault {
        facts = List.copyOf(facts);
    }

    /** What is wrong, as a sentence. */
    public String message(Locale locale) {
        return Words.of(flaw.key(), said(locale), locale);
    }

    /** What to do, as a sentence. */
    public String remedy(Locale locale) {
        return Words.of(flaw.remedyKey(), said(locale), locale);
    }

    /** The column as the header of a template calls it, or the key of a settings file. */
    public String columnTitle(Locale locale) {
        return column.isEmpty() ? "" : Titles.ofField(column, locale);
    }

    private List<Object> said(Locale locale) {
        return facts.stream()
                .map(fact -> fact.equals(column) ? columnTitle(locale) : fact)
                .toList();
    }
}
