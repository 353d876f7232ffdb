package org.hezhan.pages.show;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hezhan.casework.RecordState;
import org.hezhan.casework.ServiceRecordRow;
import org.hezhan.indicator.Fact;
import org.hezhan.indicator.FactChoice;
import org.hezhan.indicator.Facts;
import org.hezhan.indicator.Indicators;

/** Says indicators, their amounts and the facts of records (指标的写法). */
@Named("indicators")
@RequestScoped
public class IndicatorWords {

    @Inject
    Saying words;

    /** One fact of a record, said in words. */
    public record Said(String name, String value) {}

    public String name(String indicator) {
        return Indicators.of(indicator).name().in(words.locale());
    }

    public String unit(String indicator) {
        return Indicators.of(indicator).unitName().in(words.locale());
    }

    public String rule(String indicator) {
        return Indicators.of(indicator).rule().in(words.locale());
    }

    /** An amount in base units as people read it, with its unit. */
    public String amount(String indicator, long quantity) {
        return Indicators.of(indicator).show(quantity) + " " + unit(indicator);
    }

    public String people(ServiceRecordRow row) {
        return String.join(words.with("show.and"), row.people());
    }

    public List<Said> facts(ServiceRecordRow row) {
        var told = Facts.of(row.facts());
        return told.values().keySet().stream()
                .sorted()
                .map(fact -> new Said(words.of(fact), value(fact, told.values().getOrDefault(fact, ""))))
                .toList();
    }

    private String value(Fact fact, String written) {
        return switch (fact.kind()) {
            case FLAG -> words.with(written.equals("true") ? "record.yes" : "record.no");
            case CHOICE -> words.of(FactChoice.valueOf(written));
            case NUMBER, TEXT, DATE -> written;
        };
    }

    /** Whether a record counts, and if not, why. */
    public String verdict(ServiceRecordRow row) {
        var shortfall = row.shortfall();
        if (row.state() == RecordState.VOIDED) {
            return words.with("record.voided");
        }
        if (shortfall != null) {
            return words.with("record.short", shortfall.in(words.locale()));
        }
        return words.with(row.state() == RecordState.APPROVED ? "record.counts" : "record.would-count");
    }
}
