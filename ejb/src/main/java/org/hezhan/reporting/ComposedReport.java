package org.hezhan.reporting;

import static org.hezhan.reporting.ReportingReason.COMMENT_MISSING;
import static org.hezhan.reporting.ReportingReason.PERIOD_IN_FUTURE;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hezhan.identity.Actor;
import org.hezhan.shared.ClockProducer;
import org.hezhan.shared.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A report that is composed from days: its only typed text is the difference (差异说明), the words that numbers do not say.
 * With its submission the composition is frozen, together with its hash.
 */
@MappedSuperclass
public abstract class ComposedReport extends Report {

    @Column(name = "period_start", updatable = false)
    private LocalDate periodStart;

    @Personal
    private String difference;

    @Nullable
    @Personal
    private String composed;

    @Column(name = "composed_hash")
    @Nullable
    private String composedHash;

    @Column(name = "rule_version")
    @Nullable
    private String ruleVersion;

    @Personal
    private String comment;

    @Column(name = "commented_by")
    @Nullable
    private UUID commentedBy;

    @Column(name = "commented_at")
    @Nullable
    private Instant commentedAt;

    protected ComposedReport() {}

    protected ComposedReport(UUID id, UUID stationId, LocalDate periodStart) {
        super(id, stationId);
        this.periodStart = periodStart;
        this.difference = "";
        this.comment = "";
    }

    protected void write(String words) {
        mustBeWithAuthor();
        difference = words.strip();
    }

    protected void submit(Composition composition, Actor by, Instant at) {
        if (composition.periodStart().isAfter(LocalDate.ofInstant(at, ClockProducer.CHINA))) {
            throw PERIOD_IN_FUTURE.refusal(composition.periodStart());
        }
        super.submit(by, at);
        composed = composition.canonical();
        composedHash = composition.hash();
        ruleVersion = composition.ruleVersion();
    }

    @Override
    protected void sendBack(Actor by, Instant at, String remark) {
        super.sendBack(by, at, remark);
    }

    @Override
    protected void approve(Actor by, Instant at) {
        super.approve(by, at);
    }

    /** What the supervisor gives back (督导点评); it is never optional on the way to the end. */
    protected void comment(String words, Actor by, Instant at) {
        if (words.isBlank()) {
            throw COMMENT_MISSING.refusal();
        }
        comment = words.strip();
        commentedBy = by.account();
        commentedAt = at;
    }

    protected boolean isCommented() {
        return commentedBy != null;
    }

    public LocalDate periodStart() {
        return periodStart;
    }
}
