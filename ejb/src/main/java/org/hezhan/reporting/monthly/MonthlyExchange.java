package org.hezhan.reporting.monthly;

import static org.hezhan.reporting.ReportingReason.NOT_COMMENTED;
import static org.hezhan.reporting.ReviewState.APPROVED;
import static org.hezhan.reporting.ReviewState.Step.ACKNOWLEDGE;
import static org.hezhan.reporting.ReviewState.Step.COMMENT;
import static org.hezhan.shared.SharedReason.STEP_NOT_POSSIBLE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.hezhan.identity.Actor;
import org.hezhan.reporting.ComposedReport;
import org.hezhan.reporting.Composition;
import org.jspecify.annotations.Nullable;

/** One station's month (逐月交流): approved, commented by the supervisor, then acknowledged by the bureau. */
@Entity
@Table(name = "monthly_exchange")
public class MonthlyExchange extends ComposedReport {

    @Column(name = "acknowledged_by")
    @Nullable
    private UUID acknowledgedBy;

    @Column(name = "acknowledged_at")
    @Nullable
    private Instant acknowledgedAt;

    protected MonthlyExchange() {}

    MonthlyExchange(UUID id, UUID station, LocalDate firstOfMonth) {
        super(id, station, firstOfMonth);
    }

    @Override
    protected void submit(Composition composition, Actor by, Instant at) {
        super.submit(composition, by, at);
    }

    @Override
    protected void approve(Actor by, Instant at) {
        super.approve(by, at);
    }

    @Override
    protected void comment(String words, Actor by, Instant at) {
        if (state() != APPROVED) {
            throw STEP_NOT_POSSIBLE.refusal(COMMENT, state());
        }
        super.comment(words, by, at);
    }

    /** The bureau has read it, the supervisor's comment included. */
    void acknowledge(Actor by, Instant at) {
        if (state() == APPROVED && !isCommented()) {
            throw NOT_COMMENTED.refusal();
        }
        take(ACKNOWLEDGE);
        acknowledgedBy = by.account();
        acknowledgedAt = at;
    }

    YearMonth month() {
        return YearMonth.from(periodStart());
    }
}
