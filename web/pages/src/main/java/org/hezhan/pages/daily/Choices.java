package org.hezhan.pages.daily;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hezhan.indicator.Indicator;
import org.hezhan.indicator.Indicators;
import org.hezhan.pages.show.Saying;
import org.hezhan.reporting.daily.Attendance;
import org.hezhan.reporting.daily.WorkKind;

/** What may be chosen while a day is written (可选项). */
@Named
@RequestScoped
public class Choices {

    @Inject
    Saying words;

    public List<Attendance> getAttendances() {
        return List.of(Attendance.values());
    }

    public List<WorkKind> getWorkKinds() {
        return List.of(WorkKind.values());
    }

    /** The indicators that people record. */
    public List<Indicator> getIndicators() {
        return Indicators.all().stream().filter(Indicator::entered).toList();
    }

    public String name(Indicator indicator) {
        return indicator.name().in(words.locale());
    }

    public String unit(Indicator indicator) {
        return indicator.unitName().in(words.locale());
    }

    public String rule(Indicator indicator) {
        return indicator.rule().in(words.locale());
    }
}
