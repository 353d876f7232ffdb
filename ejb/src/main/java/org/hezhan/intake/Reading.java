package org.hezhan.intake;

import static org.hezhan.intake.SheetFlaw.FORMULA_BROKEN;
import static org.hezhan.intake.SheetFlaw.NOT_A_CHOICE;
import static org.hezhan.intake.SheetFlaw.NOT_A_CODE;
import static org.hezhan.intake.SheetFlaw.NOT_A_DATE;
import static org.hezhan.intake.SheetFlaw.NOT_A_NUMBER;
import static org.hezhan.intake.SheetFlaw.NOT_A_TIME;
import static org.hezhan.intake.SheetFlaw.TEXT_TOO_LONG;
import static org.hezhan.intake.SheetFlaw.VALUE_MISSING;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the typed values of one row (逐格读取). A value that is not understood is recorded as a fault and stood in for, so
 * that the rest of the row is read too; a row that is not sound is never used.
 */
public final class Reading {

    private final Sheet.Row row;
    private final Faults faults;
    private final int before;

    public Reading(Sheet.Row row, Faults faults) {
        this.row = row;
        this.faults = faults;
        this.before = faults.size();
    }

    /** Whether every value read so far was understood. */
    public boolean isSound() {
        return faults.size() == before;
    }

    public int line() {
        return row.line();
    }

    public void fault(String column, Flaw flaw, Object... facts) {
        faults.add(row.cell(column), flaw, facts);
    }

    public boolean has(String column) {
        return !row.cell(column).isBlank();
    }

    public String text(String column, int most) {
        var text = optional(column, most);
        if (text == null) {
            fault(column, VALUE_MISSING, column);
            return "";
        }
        return text;
    }

    public @Nullable String optional(String column, int most) {
        var cell = row.cell(column);
        if (cell.text().startsWith("ERROR:#")) {
            fault(column, FORMULA_BROKEN, cell.text().substring(6));
        } else if (cell.text().length() > most) {
            fault(column, TEXT_TOO_LONG, cell.text().length(), most);
        }
        return cell.isBlank() ? null : cell.text();
    }

    /** A code of exactly so many ASCII digits. */
    public String digits(String column, int length) {
        var text = text(column, 100);
        if (!text.isEmpty() && (text.length() != length || !text.chars().allMatch(c -> c >= '0' && c <= '9'))) {
            fault(column, NOT_A_CODE, text, length);
        }
        return text;
    }

    public int integer(String column, int least, int most) {
        return Numbers.integer(this, column, text(column, 100), least, most);
    }

    /** @return 分 */
    public long yuan(String column) {
        return Numbers.fen(this, column, text(column, 100));
    }

    public @Nullable Long optionalYuan(String column) {
        return has(column) ? yuan(column) : null;
    }

    public BigDecimal number(String column) {
        var text = text(column, 100);
        try {
            return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
        } catch (NumberFormatException e) {
            fault(column, NOT_A_NUMBER, text);
            return BigDecimal.ZERO;
        }
    }

    public LocalDate date(String column) {
        var text = text(column, 100);
        try {
            return text.isEmpty() ? LocalDate.EPOCH : Dates.parse(text);
        } catch (DateTimeException e) {
            fault(column, NOT_A_DATE, text);
            return LocalDate.EPOCH;
        }
    }

    public @Nullable LocalDate optionalDate(String column) {
        return has(column) ? date(column) : null;
    }

    public LocalTime time(String column) {
        var text = text(column, 100);
        try {
            return text.isEmpty() ? LocalTime.MIDNIGHT : LocalTime.parse(text);
        } catch (DateTimeException e) {
            fault(column, NOT_A_TIME, text);
            return LocalTime.MIDNIGHT;
        }
    }

    /** One of the constants, by its code or by its word in either language. */
    public <E extends Enum<E>> E choice(String column, Class<E> type) {
        var text = text(column, 100);
        for (var constant : type.getEnumConstants()) {
            if (Titles.isNamed(constant, text)) {
                return constant;
            }
        }
        if (!text.isEmpty()) {
            fault(column, NOT_A_CHOICE, text, choices(type));
        }
        return type.getEnumConstants()[0];
    }

    public <E extends Enum<E>> @Nullable E optionalChoice(String column, Class<E> type) {
        return has(column) ? choice(column, type) : null;
    }

    /** Words with blanks or commas between them. */
    public List<String> list(String column) {
        var text = row.cell(column).text();
        return text.isEmpty() ? List.of() : List.of(text.split("[\\s,;\u3001\uFF0C\uFF1B]+"));
    }

    private static <E extends Enum<E>> String choices(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(Enum::name)
                .map(name -> name.toUpperCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
