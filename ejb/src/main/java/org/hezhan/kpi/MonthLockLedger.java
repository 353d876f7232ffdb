package org.hezhan.kpi;

import static org.hezhan.kpi.KpiLedger.district;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Closes a station's month (月锁定, R7): what moves in it afterwards is entered as an adjustment, never as an edit. */
@Stateless
public class MonthLockLedger {

    @PersistenceContext
    EntityManager em;

    @Inject
    KpiLedger ledger;

    @Inject
    Clock clock;

    /** @param by who locks it, or nobody when time does; locking twice is locking once */
    public void lock(UUID station, YearMonth month, @Nullable UUID by) {
        ledger.lock(station);
        em.createNativeQuery("""
                        insert into kpi_month_lock (district_code, station_id, service_month, locked_by, locked_at)
                        values (:district, :station, :month, cast(nullif(:by, '') as uuid), :at)
                        on conflict (district_code, station_id, service_month) do nothing
                        """)
                .setParameter("district", district())
                .setParameter("station", station)
                .setParameter("month", month.atDay(1))
                .setParameter("by", by == null ? "" : by.toString())
                .setParameter("at", clock.instant())
                .executeUpdate();
    }

    /** Opens it again; entries made meanwhile stay adjustments. */
    public void unlock(UUID station, YearMonth month) {
        ledger.lock(station);
        em.createNativeQuery("""
                        delete from kpi_month_lock l
                        where l.district_code = :district and l.station_id = :station and l.service_month = :month
                        """)
                .setParameter("district", district())
                .setParameter("station", station)
                .setParameter("month", month.atDay(1))
                .executeUpdate();
    }
}
