package org.hezhan.kpi;

import static org.hezhan.kpi.KpiReason.MONTH_NOT_LOCKED;
import static org.hezhan.kpi.KpiReason.UNLOCK_REASON_MISSING;
import static org.hezhan.shared.SharedReason.TEXT_TOO_LONG;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.hezhan.tenancy.DistrictOwned;
import org.jspecify.annotations.Nullable;

/**
 * A station's month that the bureau has acknowledged (月锁定, R7). No day is posted into it any more, unless the bureau opens
 * it for a reason that stays here; whatever still moves in it is an adjustment.
 */
@Entity
@Table(name = "kpi_month_lock")
public class MonthLock extends DistrictOwned {

    private static final int REASON_LENGTH = 200;

    @Id
    private UUID id;

    @Column(name = "station_id", updatable = false)
    private UUID stationId;

    @Column(name = "service_month", updatable = false)
    private LocalDate month;

    @Column(name = "locked_by")
    private UUID lockedBy;

    @Column(name = "locked_at")
    private Instant lockedAt;

    @Column(name = "opened_by")
    @Nullable
    private UUID openedBy;

    @Column(name = "opened_at")
    @Nullable
    private Instant openedAt;

    @Column(name = "opened_reason")
    @Nullable
    private String openedReason;

    protected MonthLock() {}

    static MonthLock of(UUID id, UUID station, YearMonth month, UUID by, Instant at) {
        var lock = new MonthLock();
        lock.id = id;
        lock.stationId = station;
        lock.month = month.atDay(1);
        lock.shut(by, at);
        return lock;
    }

    void shut(UUID by, Instant at) {
        lockedBy = by;
        lockedAt = at;
        openedBy = null;
        openedAt = null;
        openedReason = null;
    }

    void open(String reason, UUID by, Instant at) {
        if (reason.isBlank()) {
            throw UNLOCK_REASON_MISSING.refusal();
        }
        if (reason.length() > REASON_LENGTH) {
            throw TEXT_TOO_LONG.refusal(REASON_LENGTH, reason.length());
        }
        if (isOpen()) {
            throw MONTH_NOT_LOCKED.refusal(YearMonth.from(month));
        }
        openedBy = by;
        openedAt = at;
        openedReason = reason.strip();
    }

    private boolean isOpen() {
        return openedAt != null;
    }
}
