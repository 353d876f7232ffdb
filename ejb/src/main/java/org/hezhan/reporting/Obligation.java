package org.hezhan.reporting;

import static org.hezhan.reporting.ReportingReason.SUBMITTED_ALREADY;
import static org.hezhan.reporting.ReportingReason.WAIVER_REASON_MISSING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hezhan.identity.Actor;
import org.hezhan.shared.Personal;
import org.hezhan.shared.Salted;
import org.jspecify.annotations.Nullable;

/** Who owes which report for which period (应报). Generated, never typed; may be waived for a leave, with a reason. */
@Entity
@Table(name = "report_obligation")
public class Obligation extends Salted {

    @Id
    private UUID id;

    @Column(name = "station_id", insertable = false, updatable = false)
    private UUID stationId;

    @Column(name = "first_submitted_at", insertable = false, updatable = false)
    @Nullable
    private Instant firstSubmittedAt;

    @Personal
    @Column(name = "waived_reason")
    @Nullable
    private String waivedReason;

    @Column(name = "waived_by")
    @Nullable
    private UUID waivedBy;

    protected Obligation() {}

    void waive(String reason, Actor by) {
        if (reason.isBlank()) {
            throw WAIVER_REASON_MISSING.refusal();
        }
        if (firstSubmittedAt != null) {
            throw SUBMITTED_ALREADY.refusal();
        }
        waivedReason = reason;
        waivedBy = by.account();
    }

    UUID stationId() {
        return stationId;
    }
}
