package org.hezhan.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hezhan.identity.Actor;
import org.hezhan.shared.Ids;
import org.hezhan.tenancy.DistrictOwned;
import org.jspecify.annotations.Nullable;

/** One step that somebody took with a report (办理记录); never changed. */
@Entity
@Table(name = "report_handling")
public class Handling extends DistrictOwned {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(name = "report_kind", updatable = false)
    private ReportKind kind;

    @Column(name = "report_id", updatable = false)
    private UUID reportId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ReviewState.Step step;

    @Column(name = "account_id", updatable = false)
    private UUID account;

    @Column(updatable = false)
    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    @Nullable
    private ReturnReason reason;

    @Column(updatable = false)
    private String remark;

    protected Handling() {}

    public Handling(
            ReportKind kind,
            UUID reportId,
            ReviewState.Step step,
            Actor by,
            Instant at,
            @Nullable ReturnReason reason,
            String remark) {
        this.id = Ids.at(at);
        this.kind = kind;
        this.reportId = reportId;
        this.step = step;
        this.account = by.account();
        this.at = at;
        this.reason = reason;
        this.remark = remark;
    }
}
