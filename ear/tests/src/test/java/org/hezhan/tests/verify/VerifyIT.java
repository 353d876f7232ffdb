package org.hezhan.tests.verify;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
            + " and indicator = 'HOME_VISIT' and state = 'APPROVED' and shortfall is null and household is not null order by id limit 1)";
    private static final String A_WEEK =
            "(select id from weekly_summary where district_code = 430103 and composed is not null order by id limit 1)";
    private static final String A_DAY =
            "(select id from daily_log where district_code = 430103 and state = 'APPROVED' and minutes > 60 order by id limit 1)";
    private static final String A_MONTH =
            "(select id from monthly_exchange where district_code = 430103 and composed is not null order by id limit 1)";

    /** A change that its owner makes in the database, and what must come of it: so many findings of a kind that name the thing. */
    enum Tampering {
        AUDIT_EDITED(
                Kind.AUDIT_CHANGED,
                1,
                "audit row 501 ",
                "update audit_event set roles = 'AUDITOR' where district_code = 430103 and seq = " + A_ROW),
        AUDIT_EDITED_AND_DATED_BACK(
                Kind.AUDIT_CHANGED,
                100,
                "audit row 100 ",
                "update audit_event set at = at - interval '100 years', roles = 'X' where district_code = 430103 and seq <= 100"),
        AUDIT_DELETED(
                Kind.AUDIT_ORDER,
                1,
                "audit row 502 ",
                "delete from audit_event where district_code = 430103 and seq = " + A_ROW),
        AUDIT_INSERTED(
                Kind.AUDIT_CHANGED,
                0,
                "audit row 502 ",
                "alter table audit_event drop constraint audit_event_pkey",
                "drop index audit_event_in_order",
                "create temp table later as select seq as old from audit_event where district_code = 430103 and seq > "
                        + A_ROW,
                "update audit_event set seq = seq + 1 where district_code = 430103 and seq in (select old from later)",
                "insert into audit_event select * from audit_event where district_code = 430103 and seq = " + A_ROW,
                "update audit_event set seq = 502 where ctid = (select max(ctid) from audit_event where district_code = 430103 and seq = 501)"),
        AUDIT_REORDERED(
                Kind.AUDIT_CHANGED,
                3,
                "audit row 601 ",
                "drop index audit_event_in_order",
                "update audit_event set seq = case when seq = 600 then 601 else 600 end where district_code = 430103 and seq in (600, 601)"),
        AUDIT_TAIL_CUT(
                Kind.AUDIT_TAIL,
                1,
                "audit head",
                "delete from audit_event where district_code = 430103 and seq > " + A_ROW),
        AUDIT_TAIL_CUT_WITHOUT_HEAD(
                Kind.AUDIT_TAIL,
                1,
                "audit head",
                "delete from audit_event where district_code = 430103 and seq > " + A_ROW,
                "delete from audit_head where district_code = 430103"),
        AUDIT_FORGOTTEN(
                Kind.TRAIL,
                0,
                "daily_log ",
                "delete from audit_event where district_code = 430103",
                "delete from audit_head where district_code = 430103"),
        RECORD_EDITED(
                Kind.VERDICT,
                1,
                " HOME_VISIT ",
                "update service_record set facts = '{\"met\": \"false\"}' where district_code = 430103 and id = "
                        + A_RECORD),
        RECORD_UNREADABLE(
                Kind.VERDICT,
                1,
                " HOME_VISIT ",
                "update service_record set facts = '{\"met\": [true]}' where district_code = 430103 and id = "
                        + A_RECORD),
        RECORD_MOVED(
                Kind.BALANCE,
                0,
                " HOME_VISIT ",
                "update service_record set service_date = service_date - 40 where district_code = 430103 and id = "
                        + A_RECORD),
        RECORD_OF_ANOTHER_HOUSEHOLD(
                Kind.TRAIL,
                1,
                " household",
                "update service_record set household = 'H-99999' where district_code = 430103 and id = " + A_RECORD),
        RECORD_OF_ANOTHER_WORKER(
                Kind.TRAIL,
                1,
                " account_id",
                "update service_record set account_id = (select id from account where username = 'fang.jingyi')"
                        + " where district_code = 430103 and id = " + A_RECORD),
        RECORD_DELETED(
                Kind.TRAIL,
                1,
                "service_record ",
                "drop policy drafts_only on service_record",
                "alter table service_record drop constraint service_record_pkey cascade",
                "delete from service_record where district_code = 430103 and id = " + A_RECORD),
        RECORD_INSERTED(
                Kind.TRAIL,
                1,
                "service_record ",
                "create temp table another as select * from service_record where district_code = 430103 and id = "
                        + A_RECORD,
                "update another set id = gen_random_uuid()",
                "insert into service_record select * from another"),
        DAY_REWRITTEN(
                Kind.TRAIL,
                1,
                " problems",
                "update daily_log set problems = '无' where district_code = 430103 and id = " + A_DAY),
        DAY_LENGTHENED(
                Kind.STATE,
                1,
                " minutes",
                "update daily_log set minutes = minutes + 1 where district_code = 430103 and id = " + A_DAY),
        DAY_WITHOUT_APPROVAL(
                Kind.STATE,
                1,
                "daily log ",
                "delete from report_handling where district_code = 430103 and step = 'APPROVE' and report_id = "
                        + A_DAY),
        RETURN_FORGOTTEN(
                Kind.TRAIL,
                1,
                "report_handling ",
                "delete from report_handling where district_code = 430103 and id = (select id from report_handling"
                        + " where district_code = 430103 and step = 'RETURN' order by id limit 1)"),
        REPORT_MADE_PUNCTUAL(
                Kind.STATE,
                1,
                "obligation ",
                "update report_obligation set first_submitted_at = due_at where district_code = 430103 and id ="
                        + " (select id from report_obligation where district_code = 430103 and first_submitted_at <> due_at order by id limit 1)"),
        BALANCE_RAISED(
                Kind.BALANCE,
                1,
                " CONSULT month of 2026-03-01 quantity",
                "update kpi_balance set quantity = quantity + 1 where (district_code, station_id, indicator, grain, bucket) ="
                        + " (select district_code, station_id, indicator, grain, bucket from kpi_balance where district_code = 430103"
                        + " and indicator = 'CONSULT' and grain = 'M' and bucket = '2026-03-01' order by station_id limit 1)"),
        BALANCE_OF_ANOTHER_AGE(
                Kind.BALANCE,
                1,
                " CASE_MANAGED month of 1969-12-01 quantity",
                "insert into kpi_balance (district_code, station_id, indicator, grain, bucket, quantity, basis, people, records)"
                        + " select district_code, station_id, 'CASE_MANAGED', 'M', '1969-12-01', 100, 0, 0, 0 from kpi_balance"
                        + " where district_code = 430103 limit 1"),
        ENTRY_ADDED(
                Kind.ENTRIES,
                2,
                " quantity",
                "insert into kpi_entry (district_code, id, station_id, indicator, service_date, record_id, cause_id, kind, quantity, basis,"
                        + " people, records, rule_version, posted_at, posted_by) select district_code, gen_random_uuid(), station_id, indicator,"
                        + " service_date, record_id, cause_id, kind, 1, 0, 0, 0, rule_version, posted_at, posted_by from kpi_entry"
                        + " where district_code = 430103 limit 1"),
        ENTRY_GIVEN_TO_ANOTHER_RECORD(
                Kind.POSTING,
                0,
                " quantity",
                "update kpi_entry set record_id = (select o.id from service_record o join service_record r"
                        + " on r.district_code = o.district_code and r.station_id = o.station_id and r.id = " + A_RECORD
                        + " where o.district_code = 430103 and o.state = 'APPROVED' and o.id <> r.id order by o.id limit 1)"
                        + " where district_code = 430103 and id = (select e.id from kpi_entry e where e.district_code = 430103"
                        + " and e.quantity <> 0 and e.record_id = " + A_RECORD
                        + " order by e.indicator, e.id limit 1)"),
        RULES_REWRITTEN(
                Kind.TRAIL,
                1,
                " settings",
                "update rule_edition set settings = jsonb_set(settings, '{0,value}', '1') where district_code = 430103 and edition = 1"),
        SHARES_REWRITTEN(
                Kind.TRAIL,
                1,
                " shares",
                "update tranche_scheme set shares = jsonb_set(shares, '{0,conditions}', '[]') where district_code = 430103 and id ="
                        + " (select id from tranche_scheme where district_code = 430103 order by code limit 1)"),
        PACK_REWRITTEN(
                Kind.TRAIL,
                1,
                " content",
                "update pack_file set content = '# ' || content where district_code = 430103 and id ="
                        + " (select id from pack_file where district_code = 430103 order by id limit 1)"),
        TARGET_LOWERED(
                Kind.TRAIL,
                1,
                " target",
                "update kpi_commitment set target = target + 1 where district_code = 430103 and id ="
                        + " (select id from kpi_commitment where district_code = 430103 order by id limit 1)"),
        CONTRACT_RAISED(
                Kind.TRAIL,
                1,
                " total_fen",
                "update contract set total_fen = total_fen + 1 where district_code = 430103 and id ="
                        + " (select id from contract where district_code = 430103 order by id limit 1)"),
        ROLE_PROLONGED(
                Kind.TRAIL,
                1,
                " valid_to",
                "update membership set valid_to = '2999-12-31' where district_code = 430103 and id ="
                        + " (select m.id from membership m join account a on a.id = m.account_id where m.district_code = 430103"
                        + " and a.username = 'fang.jingyi' order by m.id limit 1)"),
        WEEK_EDITED(
                Kind.WEEK,
                1,
                " approved",
                "update weekly_summary set composed = regexp_replace(composed, '\"approved\":\\d+', '\"approved\":99')"
                        + " where district_code = 430103 and id = " + A_WEEK,
                withItsHash("weekly_summary", A_WEEK)),
        WEEK_EDITED_WHERE_IT_IS_NOT_COMPOSED_ANEW(
                Kind.TRAIL,
                2,
                " composed",
                "update weekly_summary set composed = regexp_replace(composed, '\"onTime\":\\d+', '\"onTime\":99')"
                        + " where district_code = 430103 and id = " + A_WEEK,
                withItsHash("weekly_summary", A_WEEK)),
        WEEK_EMPTIED(
                Kind.TRAIL,
                1,
                " composed",
                "update weekly_summary set composed = null where district_code = 430103 and id = " + A_WEEK),
        WEEK_DELETED(
                Kind.TRAIL,
                1,
                "weekly_summary ",
                "delete from weekly_summary where district_code = 430103 and id = " + A_WEEK),
        MONTH_EDITED(
                Kind.MONTH,
                1,
                " records",
                "update monthly_exchange set composed = regexp_replace(composed, '\"records\":\\d+', '\"records\":9999')"
                        + " where district_code = 430103 and id = " + A_MONTH,
                withItsHash("monthly_exchange", A_MONTH));

        private final Kind kind;
        private final int findings;
        private final String named;
        private final List<String> statements;

        /** @param findings how many of the kind there must be; 0 for more than one can tell beforehand */
        Tampering(Kind kind, int findings, String named, String... statements) {
            this.kind = kind;
            this.findings = findings;
            this.named = named;
            this.statements = List.of(statements);
        }
    }

    private static String withItsHash(String table, String report) {
        return "update " + table + " set composed_hash = encode(sha256(convert_to(composed, 'UTF8')), 'hex')"
                + " where district_code = 430103 and id = " + report;
    }

    /** What the trail tells of and the verifier does not compare; a new table or property must be compared, or stand here. */
    private static final Set<String> NOT_COMPARED = Set.of(
            "daily_log,entries",
            "street,name",
            "report_deadline,dueTime",
            "report_deadline,graceTime",
            "report_deadline,graceWorkdays",
            "report_deadline,missedWorkdays",
            "report_deadline,reviewWorkdays",
            "report_obligation,waivedBy",
            "report_obligation,waivedReason");

    @Test
    void all_that_the_trail_tells_of_is_compared() throws Exception {
        var compared = new BufferedReader(new InputStreamReader(
                        requireNonNull(Verification.class.getResourceAsStream("told.csv")), StandardCharsets.UTF_8))
                .lines()
                .skip(1)
                .map(line -> line.split(",")[0] + "," + line.split(",")[1])
                .collect(Collectors.toSet());
        var told = new TreeSet<String>();
        var database = TheStack.get().database();
        try (var connection = database.owner().connect(database.url());
                var statement = connection.createStatement()) {
            for (var district : List.of(TIANXIN, 990_101)) {
                statement.execute("set hezhan.district = " + district);
                var rows = statement.executeQuery("""
                        select distinct c ->> 'table' || ',' || k from audit_event e
                        cross join json_array_elements(e.changes) c
                        cross join lateral (select json_object_keys(c -> 'before') union select json_object_keys(c -> 'after')) k (k)
                        where e.district_code = %d and e.outcome = 'DONE' and k not in ('version', 'districtCode')
                        """.formatted(district));
                while (rows.next()) {
                    told.add(rows.getString(1));
                }
            }
        }

        assertThat(told).hasSizeGreaterThan(100);
        assertThat(told.stream().filter(one -> !compared.contains(one))).isSubsetOf(NOT_COMPARED);
    }

    @Test
    void what_nobody_tampered_with_is_as_its_facts_say() throws SQLException {
        for (var district : List.of(TIANXIN, 990_101, 990_102)) {
            assertThat(Product.of(verified(district, List.of()).findings()))
                    .as("%d", district)
                    .isEmpty();
        }
        assertThat(verified(TIANXIN, List.of()).auditRows()).isGreaterThan(1_000);
        assertThat(verified(TIANXIN, List.of()).reports()).isGreaterThan(50);
    }

    @ParameterizedTest
    @EnumSource
    void each_tampering_is_found_and_named(Tampering tampering) throws SQLException {
        var found = Product.of(verified(TIANXIN, tampering.statements).findings());

        var ofKind = found.stream()
                .filter(finding -> finding.kind() == tampering.kind)
                .toList();
        assertThat(ofKind)
                .as("%s", found.stream().limit(8).map(Finding::line).toList())
                .isNotEmpty()
                .anySatisfy(finding -> assertThat(finding.subject()).contains(tampering.named));
        if (tampering.findings > 0) {
            assertThat(ofKind).as("%s", found).hasSize(tampering.findings);
        }
    }

    /** The month and the week in which the day lies are compared whole, what ended before it is trusted. */
    @Test
    void what_was_before_is_trusted_and_what_goes_on_is_not() throws SQLException {
        var march = Tampering.BALANCE_RAISED.statements;
        var chain = Tampering.AUDIT_EDITED.statements;

        assertThat(since(LocalDate.of(2026, 3, 31), march)).containsOnly(Kind.BALANCE, Kind.ENTRIES);
        assertThat(since(LocalDate.of(2026, 4, 1), march)).isEmpty();
        assertThat(since(LocalDate.of(2099, 1, 1), chain)).isEmpty();
        assertThat(since(LocalDate.of(2000, 1, 1), chain)).containsOnly(Kind.AUDIT_CHANGED);
        assertThat(since(LocalDate.of(2000, 1, 1), Tampering.DAY_REWRITTEN.statements))
                .containsOnly(Kind.TRAIL);
    }

    private static List<Kind> since(LocalDate since, List<String> tampering) throws SQLException {
        return Product.of(verified(TIANXIN, since, tampering).findings()).stream()
                .map(Finding::kind)
                .toList();
    }

    @Test
    void a_district_of_which_a_head_was_seen_and_which_is_gone_is_told() throws SQLException {
        var database = TheStack.get().database();
        try (var connection = database.verify().connect(database.url())) {
            var seen = new Head(990_199, 7, "00", "2026-03-31T00:00:00Z");
            var verification = new Verification(connection, LocalDate.MIN, List.of(seen), Clock.systemUTC(), _ -> {});

            assertThat(verification.gone()).singleElement().satisfies(gone -> {
                assertThat(gone.district()).isEqualTo(990_199);
                assertThat(gone.findings()).extracting(Finding::kind).containsExactly(Kind.AUDIT_TAIL);
            });
        }
    }

    @Test
    void a_tail_cut_together_with_its_head_is_told_by_a_head_seen_earlier() throws SQLException {
        var seen = verified(TIANXIN, List.of()).head();
        var cut = List.of(
                "delete from audit_event where district_code = 430103 and seq > " + A_ROW,
                "update audit_head h set seq = e.seq, hash = e.hash from (select seq, hash from audit_event where district_code = 430103"
                        + " order by seq desc limit 1) e where h.district_code = 430103");

        assertThat(verified(TIANXIN, cut).findings())
                .extracting(Finding::kind)
                .isNotEmpty()
                .containsOnly(Kind.TRAIL);
        assertThat(verified(TIANXIN, cut, seen).findings())
                .extracting(Finding::kind)
                .contains(Kind.AUDIT_TAIL);
    }

    private static Result verified(int district, List<String> tampering, Head... seen) throws SQLException {
        return verified(district, LocalDate.MIN, tampering, seen);
    }

    private static Result verified(int district, LocalDate since, List<String> tampering, Head... seen)
            throws SQLException {
        var database = TheStack.get().database();
        try (var connection = database.owner().connect(database.url())) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("set local hezhan.district = " + district);
                for (var sql : tampering) {
                    statement.execute(sql);
                }
                return new Verification(connection, since, List.of(seen), Clock.systemUTC(), _ -> {})
                        .inTransaction(district);
            } finally {
                connection.rollback();
            }
        }
    }
}
