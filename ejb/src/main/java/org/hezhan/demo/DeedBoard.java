package org.hezhan.demo;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.UUID;
import org.hezhan.reporting.ReportKind;
import org.hezhan.shared.SharedReason;
import org.hezhan.shared.Sql;

/** Looks up what somebody would see on their page before they take a step: the version, the obligation (办理前所见). */
@Stateless
public class DeedBoard {

    @PersistenceContext
    EntityManager em;

    /** What is owed, and the version in which it is seen. */
    record Seen(UUID id, int version) {}

    public int version(ReportKind kind, UUID report) {
        var table =
                switch (kind) {
                    case DAILY -> "daily_log";
                    case WEEKLY -> "weekly_summary";
                    case MONTHLY -> "monthly_exchange";
                };
        return version(table, report);
    }

    public int versionOfRecord(UUID record) {
        return version("service_record", record);
    }

    private int version(String table, UUID id) {
        return one("select x.id, x.version from " + table + " x where x.district_code = :district and x.id = :id", id)
                .version();
    }

    private Seen one(String sql, UUID id) {
        return Sql.of(em, sql).set("id", id).stream()
                .map(c -> new Seen(c.id(0), c.integer(1)))
                .findFirst()
                .orElseThrow(SharedReason.NOT_FOUND::refusal);
    }

    /** The daily log that somebody owes of a day. */
    public Seen owed(UUID station, UUID account, LocalDate day) {
        return Sql.of(em, """
                        select o.id, o.version from report_obligation o
                        where o.district_code = :district and o.kind = 'DAILY' and o.station_id = :station
                          and o.account_id = :account and o.period_start = :day
                        """).set("station", station).set("account", account).set("day", day).stream()
                .map(c -> new Seen(c.id(0), c.integer(1)))
                .findFirst()
                .orElseThrow(SharedReason.NOT_FOUND::refusal);
    }
}
