package org.hezhan.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.hezhan.shared.ClockProducer;
import org.hezhan.tenancy.DistrictOwned;
import org.hezhan.workdays.WorkCalendar;

/** When a district wants one of the three reports (报送期限); comes from its pack. */
@Entity
@Table(name = "report_deadline")
public class Deadline extends DistrictOwned {

    @Id
    @Enumerated(EnumType.STRING)
    private ReportKind kind;

    @Column(name = "due_time")
    private LocalTime dueTime;

    @Column(name = "grace_workdays")
    private int graceWorkdays;

    @Column(name = "grace_time")
    private LocalTime graceTime;

    @Column(name = "review_workdays")
    private int reviewWorkdays;

    @Column(name = "missed_workdays")
    private int missedWorkdays;

    protected Deadline() {}

    Deadline(Terms terms) {
        kind = terms.kind();
        dueTime = terms.dueTime();
        graceWorkdays = terms.graceWorkdays();
        graceTime = terms.graceTime();
        reviewWorkdays = terms.reviewWorkdays();
        missedWorkdays = terms.missedWorkdays();
    }

    void lay(Terms terms) {
        dueTime = terms.dueTime();
        graceWorkdays = terms.graceWorkdays();
        graceTime = terms.graceTime();
        reviewWorkdays = terms.reviewWorkdays();
        missedWorkdays = terms.missedWorkdays();
    }

    public Terms terms() {
        return new Terms(kind, dueTime, graceWorkdays, graceTime, reviewWorkdays, missedWorkdays);
    }

    /**
     * The terms of one report, as a district's {@code deadlines.csv} names them.
     *
     * @param dueTime until when on the due day
     * @param graceWorkdays so many working days later it is still in grace, until {@code graceTime}
     * @param reviewWorkdays how long the reviewer may take
     * @param missedWorkdays so many working days after the due day it counts as missed
     */
    public record Terms(
            ReportKind kind,
            LocalTime dueTime,
            int graceWorkdays,
            LocalTime graceTime,
            int reviewWorkdays,
            int missedWorkdays) {

        /** The deadlines of a period that ends on this day; the last working day of the period is the due day. */
        Due of(LocalDate periodEnd, WorkCalendar calendar) {
            var day = calendar.orBefore(periodEnd);
            return new Due(
                    instant(day, dueTime),
                    instant(calendar.plus(day, graceWorkdays), graceTime),
                    instant(calendar.plus(day, missedWorkdays).plusDays(1), LocalTime.MIDNIGHT));
        }

        private static Instant instant(LocalDate day, LocalTime time) {
            return day.atTime(time).atZone(ClockProducer.CHINA).toInstant();
        }
    }

    /** What one obligation owes to the clock. */
    record Due(Instant due, Instant grace, Instant missed) {}
}
