package org.hezhan.tests.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hezhan.tests.TheStack;
import org.hezhan.verify.Finding;
import org.hezhan.verify.Finding.Kind;
import org.hezhan.verify.Head;
import org.hezhan.verify.Verification;
import org.hezhan.verify.Verification.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever owns the database may change it past the application; each such change is found and named, and nothing else is. */
class VerifyIT {

    private static final int TIANXIN = 430_103;
    private static final String A_ROW =
            "(select seq from audit_event where district_code = 430103 order by seq offset 500 limit 1)";
    private static final String A_RECORD = "(select id from service_record where district_code = 430103"
            + " and indicator = 'HOME_VISIT' and state = 'APPROVED' and shortfall is null order by id limit 1)";

    /** A change that its owner makes in the database, and what must come of it. */
    enum Tampering {
        AUDIT_EDITED(
                Kind.AUDIT_CHANGED,
                "update audit_event set roles = 'AUDITOR' where district_code = 430103 and seq = " + A_ROW),
        AUDIT_DELETED(Kind.AUDIT_ORDER, "delete from audit_event where district_code = 430103 and seq = " + A_ROW),
        AUDIT_INSERTED(
                Kind.AUDIT_CHANGED,
                "alter table audit_event drop constraint audit_event_pkey",
                "drop index audit_event_in_order",
                "create temp table later as select seq as old from audit_event where district_code = 430103 and seq > "
                        + A_ROW,
                "update audit_event set seq = seq + 1 where district_code = 430103 and seq in (select old from later)",
                "insert into audit_event select * from audit_event where district_code = 430103 and seq = " + A_ROW,
                "update audit_event set seq = seq + 1 where ctid = (select max(ctid) from audit_event where district_code = 430103)"),
        AUDIT_REORDERED(
                Kind.AUDIT_CHANGED,
                "drop index audit_event_in_order",
                "update audit_event set seq = case when seq = 600 then 601 else 600 end where district_code = 430103 and seq in (600, 601)"),
        AUDIT_TAIL_CUT(Kind.AUDIT_TAIL, "delete from audit_event where district_code = 430103 and seq > " + A_ROW),
        RECORD_EDITED(
                Kind.VERDICT,
                "update service_record set facts = '{\"met\": \"false\"}' where district_code = 430103 and id = "
                        + A_RECORD),
        RECORD_MOVED(
                Kind.BALANCE,
                "update service_record set service_date = service_date - 40 where district_code = 430103 and id = "
                        + A_RECORD),
        BALANCE_RAISED(
                Kind.BALANCE,
                "update kpi_balance set quantity = quantity + 1 where district_code = 430103 and indicator = 'CONSULT' and grain = 'M'"
                        + " and bucket = '2026-03-01'"),
        ENTRY_ADDED(
                Kind.ENTRIES,
                "insert into kpi_entry (district_code, id, station_id, indicator, service_date, record_id, cause_id, kind, quantity, basis,"
                        + " people, records, rule_version, posted_at, posted_by) select district_code, gen_random_uuid(), station_id, indicator,"
                        + " service_date, record_id, cause_id, kind, 1, 0, 0, 0, rule_version, posted_at, posted_by from kpi_entry"
                        + " where district_code = 430103 limit 1"),
        WEEK_EDITED(
                Kind.WEEK,
                "update weekly_summary set composed = regexp_replace(composed, '\"approved\":\\d+', '\"approved\":99'), composed_hash ="
                        + " encode(sha256(convert_to(regexp_replace(composed, '\"approved\":\\d+', '\"approved\":99'), 'UTF8')), 'hex')"
                        + " where district_code = 430103 and id = (select id from weekly_summary where district_code = 430103"
                        + " and composed is not null order by id limit 1)");

        private final Kind kind;
        private final List<String> statements;

        Tampering(Kind kind, String... statements) {
            this.kind = kind;
            this.statements = List.of(statements);
        }
    }

    @Test
    void what_nobody_tampered_with_is_as_its_facts_say() throws SQLException {
        for (var district : List.of(TIANXIN, 990_101, 990_102)) {
            assertThat(verified(district, List.of()).findings())
                    .as("%d", district)
                    .isEmpty();
        }
        assertThat(verified(TIANXIN, List.of()).auditRows()).isGreaterThan(1_000);
        assertThat(verified(TIANXIN, List.of()).reports()).isGreaterThan(50);
    }

    @ParameterizedTest
    @EnumSource
    void each_tampering_is_found_and_named(Tampering tampering) throws SQLException {
        var result = verified(TIANXIN, tampering.statements);

        assertThat(result.findings()).extracting(Finding::kind).contains(tampering.kind);
    }

    @Test
    void a_tail_cut_together_with_its_head_is_told_by_a_head_seen_earlier() throws SQLException {
        var seen = verified(TIANXIN, List.of()).head();
        var cut = List.of(
                "delete from audit_event where district_code = 430103 and seq > " + A_ROW,
                "update audit_head h set seq = e.seq, hash = e.hash from (select seq, hash from audit_event where district_code = 430103"
                        + " order by seq desc limit 1) e where h.district_code = 430103");

        assertThat(verified(TIANXIN, cut).findings()).isEmpty();
        assertThat(verified(TIANXIN, cut, seen).findings())
                .extracting(Finding::kind)
                .containsExactly(Kind.AUDIT_TAIL);
    }

    private static Result verified(int district, List<String> tampering, Head... seen) throws SQLException {
        var database = TheStack.get().database();
        try (var connection = database.owner().connect(database.url())) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("set local hezhan.district = " + district);
                for (var sql : tampering) {
                    statement.execute(sql);
                }
                return new Verification(connection, LocalDate.MIN, List.of(seen), Clock.systemUTC(), _ -> {})
                        .inTransaction(district);
            } finally {
                connection.rollback();
            }
        }
    }
}
