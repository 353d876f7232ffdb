package org.hezhan.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Both walls as the catalog of the migrated database tells them: a new table is checked by being written. */
class SchemaIT {

    /** The closed list of global tables, and Flyway's own. */
    private static final String GLOBAL = "('district', 'agency', 'account', 'calendar_day', 'flyway_schema_history')";

    private static final String OWNED = """
            select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname not in %s
            """.formatted(GLOBAL);

    @Test
    void there_are_tables_to_check() throws SQLException {
        assertThat(rows("select relname from (" + OWNED + ") t")).hasSizeGreaterThan(20);
    }

    @Test
    void every_table_says_whose_its_rows_are() throws SQLException {
        assertThat(rows("""
                        select t.relname from (%s) t left join pg_attribute a
                          on a.attrelid = t.oid and a.attname = 'district_code' and not a.attisdropped
                        where a.attnotnull is not true or a.atttypid <> 'integer'::regtype
                        """.formatted(OWNED))).isEmpty();
    }

    @Test
    void every_table_has_forced_row_policies() throws SQLException {
        assertThat(rows("select relname from (" + OWNED + ") t where not relrowsecurity or not relforcerowsecurity"))
                .isEmpty();
    }

    @Test
    void every_policy_has_the_direct_form_that_fails_loudly() throws SQLException {
        var direct = "(district_code = (current_setting('hezhan.district'::text))::integer)";

        assertThat(rows("select t.relname from (" + OWNED + ") t where not exists (select 1 from pg_policies p"
                        + " where p.tablename = t.relname and p.qual = '" + direct.replace("'", "''")
                        + "' and coalesce(p.with_check, p.qual) = p.qual and p.cmd = 'ALL')"))
                .isEmpty();
        assertThat(
                        rows(
                                "select tablename from pg_policies where schemaname = 'public' and permissive = 'PERMISSIVE' group by 1 having count(*) > 1"))
                .isEmpty();
    }

    @Test
    void the_district_comes_first_in_every_key_and_unique_index() throws SQLException {
        assertThat(rows("""
                        select t.relname || ': ' || i.relname from (%s) t
                        join pg_index x on x.indrelid = t.oid join pg_class i on i.oid = x.indexrelid
                        left join pg_attribute a on a.attrelid = t.oid and a.attnum = x.indkey[0]
                        where a.attname is distinct from 'district_code'
                        """.formatted(OWNED))).isEmpty();
        assertThat(
                        rows(
                                "select t.relname from (" + OWNED
                                        + ") t where not exists (select 1 from pg_index x where x.indrelid = t.oid and x.indisprimary)"))
                .isEmpty();
    }

    @Test
    void no_foreign_key_leads_into_another_district() throws SQLException {
        assertThat(rows("""
                        select t.relname || ': ' || k.conname from (%s) t
                        join pg_constraint k on k.conrelid = t.oid and k.contype = 'f'
                        join pg_class target on target.oid = k.confrelid
                        join pg_attribute a on a.attrelid = t.oid and a.attnum = k.conkey[1]
                        join pg_attribute b on b.attrelid = target.oid and b.attnum = k.confkey[1]
                        where target.relname not in %s and (a.attname <> 'district_code' or b.attname <> 'district_code')
                        """.formatted(OWNED, GLOBAL))).isEmpty();
    }

    @Test
    void the_application_owns_nothing_and_deletes_no_ledger() throws SQLException {
        assertThat(rows("select tablename from pg_tables where tableowner = 'hezhan_app'"))
                .isEmpty();
        assertThat(rows("select rolname from pg_roles where rolname like 'hezhan%' and (rolsuper or rolbypassrls)"))
                .isEmpty();
        assertThat(rows("""
                        select table_name || ' ' || privilege_type from information_schema.role_table_grants
                        where grantee = 'hezhan_app' and table_name in ('kpi_entry', 'audit_event', 'audit_head', 'report_handling')
                          and privilege_type not in ('SELECT', 'INSERT')
                        """)).isEmpty();
        assertThat(rows("""
                        select table_name || ' ' || privilege_type from information_schema.role_table_grants
                        where grantee = 'hezhan_app' and privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER')
                        """)).isEmpty();
    }

    @Test
    void the_application_reads_and_adds_everywhere_and_deletes_only_what_no_record_hangs_on() throws SQLException {
        assertThat(rows("select relname from (" + OWNED
                        + ") t where not has_table_privilege('hezhan_app', t.oid, 'SELECT')"))
                .isEmpty();
        assertThat(rows("select relname::text from (" + OWNED
                        + ") t where not has_table_privilege('hezhan_app', t.oid, 'INSERT')"))
                .as("the audit chain is written by audit_append alone")
                .containsExactlyInAnyOrder("audit_event", "audit_head");
        assertThat(rows("""
                        select table_name::text from information_schema.role_table_grants
                        where grantee = 'hezhan_app' and privilege_type = 'DELETE'
                        """))
                .containsExactlyInAnyOrder(
                        "contract_station",
                        "kpi_commitment",
                        "kpi_unit",
                        "price_line",
                        "report_obligation",
                        "service_record");
    }

    @Test
    void the_public_may_do_nothing() throws SQLException {
        assertThat(rows("""
                        select table_name || ' ' || privilege_type from information_schema.table_privileges
                        where table_schema = 'public' and grantee = 'PUBLIC'
                        """)).isEmpty();
        assertThat(rows("select 'create in public' where has_schema_privilege('hezhan_app', 'public', 'CREATE')"))
                .isEmpty();
    }

    @Test
    void the_verifier_reads_every_table_and_writes_none() throws SQLException {
        assertThat(rows("select relname from (" + OWNED
                        + ") t where not has_table_privilege('hezhan_verify', t.oid, 'SELECT')"))
                .isEmpty();
        assertThat(rows("""
                        select table_name || ' ' || privilege_type from information_schema.role_table_grants
                        where grantee = 'hezhan_verify' and privilege_type <> 'SELECT'
                        """)).isEmpty();
    }

    @Test
    void there_is_no_trigger_no_sequence_and_no_view() throws SQLException {
        assertThat(rows("select tgname::text from pg_trigger where not tgisinternal"))
                .isEmpty();
        assertThat(rows("""
                        select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname = 'public' and c.relkind in ('S', 'v', 'm')
                        """)).isEmpty();
    }

    @Test
    void without_a_bound_district_a_table_answers_with_an_error() throws SQLException {
        var app = TheStack.get().database().app();
        try (var connection =
                        DriverManager.getConnection(TheStack.get().database().url(), app.name(), app.password());
                var statement = connection.createStatement()) {
            for (var table : rows("select relname from (" + OWNED + ") t")) {
                org.assertj.core.api.Assertions.assertThatThrownBy(
                                () -> statement.executeQuery("select count(*) from " + table))
                        .as(table)
                        .hasMessageContaining("hezhan.district");
            }
        }
    }

    @Test
    void a_bound_district_sees_only_its_own_rows() throws SQLException {
        var app = TheStack.get().database().app();
        try (var connection =
                DriverManager.getConnection(TheStack.get().database().url(), app.name(), app.password())) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("set local hezhan.district = 990101");
                for (var table : rows("select relname from (" + OWNED + ") t")) {
                    try (var found = statement.executeQuery("select distinct district_code from " + table)) {
                        while (found.next()) {
                            assertThat(Set.of(990101)).as(table).contains(found.getInt(1));
                        }
                    }
                }
            }
            connection.rollback();
        }
    }

    private static List<String> rows(String sql) throws SQLException {
        var owner = TheStack.get().database().owner();
        var found = new ArrayList<String>();
        try (var connection =
                        DriverManager.getConnection(TheStack.get().database().url(), owner.name(), owner.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
