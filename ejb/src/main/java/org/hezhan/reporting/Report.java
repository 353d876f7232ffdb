package org.hezhan.reporting;

import static org.hezhan.reporting.ReportingReason.NOT_WITH_AUTHOR;
import static org.hezhan.reporting.ReportingReason.OWN_REPORT;
import static org.hezhan.reporting.ReportingReason.REMARK_MISSING;
import static org.hezhan.reporting.ReviewState.Step.APPROVE;
import static org.hezhan.reporting.ReviewState.Step.RETURN;
import static org.hezhan.reporting.ReviewState.Step.SUBMIT;
import static org.hezhan.shared.SharedReason.CHANGED_MEANWHILE;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.hezhan.identity.Actor;
import org.hezhan.shared.Salted;
import org.jspecify.annotations.Nullable;

/** What the three reports have in common: a station, a state, and who took which step when. */
@MappedSuperclass
public abstract class Report extends Salted {

    @Id
    private UUID id;

    @Column(name = "station_id", updatable = false)
    private UUID stationId;

    @Enumerated(EnumType.STRING)
    private ReviewState state;

    @Column(name = "submitted_by")
    @Nullable
    private UUID submittedBy;

    @Column(name = "submitted_at")
    @Nullable
    private Instant submittedAt;

    @Column(name = "first_submitted_at")
    @Nullable
    private Instant firstSubmittedAt;

    @Column(name = "decided_by")
    @Nullable
    private UUID decidedBy;

    @Column(name = "decided_at")
    @Nullable
    private Instant decidedAt;

    private int returns;

    protected Report() {}

    protected Report(UUID id, UUID stationId) {
        this.id = id;
        this.stationId = stationId;
        this.state = ReviewState.DRAFT;
    }

    /** Refuses whoever looked at an older version. */
    public void mustBe(@Nullable Integer seen) {
        if (seen == null || version() != seen) {
            throw CHANGED_MEANWHILE.refusal();
        }
    }

    protected void mustBeWithAuthor() {
        if (!state.isWithAuthor()) {
            throw NOT_WITH_AUTHOR.refusal(state);
        }
    }

    protected void submit(Actor by, Instant at) {
        take(SUBMIT);
        submittedBy = by.account();
        submittedAt = at;
        if (firstSubmittedAt == null) {
            firstSubmittedAt = at;
        }
        decidedBy = null;
        decidedAt = null;
    }

    protected void sendBack(Actor by, Instant at, String remark) {
        if (remark.isBlank()) {
            throw REMARK_MISSING.refusal();
        }
        decide(RETURN, by, at);
        returns++;
    }

    protected void approve(Actor by, Instant at) {
        decide(APPROVE, by, at);
    }

    /** Nobody decides on what they submitted (不相容岗位分离, SoD-1). */
    private void decide(ReviewState.Step step, Actor by, Instant at) {
        if (by.account().equals(submittedBy)) {
            throw OWN_REPORT.refusal();
        }
        take(step);
        decidedBy = by.account();
        decidedAt = at;
    }

    protected void take(ReviewState.Step step) {
        state = state.after(step);
    }

    public UUID id() {
        return id;
    }

    public UUID stationId() {
        return stationId;
    }

    public ReviewState state() {
        return state;
    }

    public int returns() {
        return returns;
    }
}
