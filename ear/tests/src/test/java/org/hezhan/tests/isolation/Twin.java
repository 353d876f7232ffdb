package org.hezhan.tests.isolation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hezhan.tests.isolation.Facts.Told;

/**
 * A district that is another one's twin: the same rows with the same ids under another code, written by the tables' owner. Only
 * the word tells them apart.
 */
record Twin(int code) {

    private static final int PATTERN = 990_102;

    /** In the order in which the rows refer to each other. */
    private static final List<String> TABLES = List.of(
            "street",
            "agency_file",
            "station",
            "post",
            "tranche_scheme",
            "project",
            "lot",
            "contract",
            "contract_station",
            "price_line",
            "kpi_commitment",
            "report_deadline",
            "rule_edition",
            "pack_file");

    private static final Map<String, String> ROWS = rows();

    /** What the pattern holds, table by table. */
    private static Map<String, String> rows() {
        var rows = new LinkedHashMap<String, String>();
        TABLES.forEach(table -> rows.put(
                table,
                new Facts(PATTERN)
                        .all(
                                "select cast(coalesce(json_agg(t), '[]') as text) from " + table + " t",
                                row -> row.getString(1))
                        .getFirst()));
        return rows;
    }

    String word() {
        return "Sings" + code;
    }

    /** Writes the district with one person for each of the roles, and answers their accounts. */
    List<String> born(List<String> roles) {
        var told = new ArrayList<Told>();
        told.add(new Told(
                "insert into district (code, name, opened_at) values (?, ?, now()) on conflict do nothing",
                code,
                word()));
        ROWS.forEach((table, rows) -> told.add(new Told(
                "insert into " + table + " select * from json_populate_recordset(null::" + table
                        + ", cast(? as json)) on conflict do nothing",
                rows.replace(String.valueOf(PATTERN), String.valueOf(code)))));
        told.addAll(Singing.of(code, word()));
        var accounts = roles.stream().map(this::account).toList();
        for (var i = 0; i < accounts.size(); i++) {
            told.addAll(person(accounts.get(i), roles.get(i)));
        }
        new Facts(code).tell(told);
        return accounts;
    }

    private String account(String role) {
        return role.toLowerCase(Locale.ROOT).replace('_', '-') + "." + code;
    }

    /** Somebody who holds a role here, and nowhere else. */
    private List<Told> person(String account, String role) {
        return List.of(
                new Told(
                        "insert into account (id, username, name, districts) values (gen_random_uuid(), ?, ?, array[?])"
                                + " on conflict (username) do nothing",
                        account,
                        word() + " " + account,
                        code),
                new Told(
                        "insert into membership (district_code, id, account_id, role, scope_kind, valid_from, granted_at, version)"
                                + " select ?, a.id, a.id, ?, 'DISTRICT', date '2026-01-01', now(), 0 from account a"
                                + " where a.username = ? on conflict do nothing",
                        code,
                        role,
                        account));
    }
}
