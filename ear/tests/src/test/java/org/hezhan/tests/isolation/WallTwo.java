package org.hezhan.tests.isolation;

import java.util.List;

/** Wall two, the row policies: torn down and built up again in the database of this run by the tables' owner. */
final class WallTwo {

    private static final Facts OWNER = new Facts(Ground.HERE);

    private final List<String> tables = OWNER.all(
            "select relname from pg_class where relkind in ('r', 'p') and relrowsecurity and relforcerowsecurity",
            row -> row.getString(1));

    void off() {
        tables.forEach(table ->
                OWNER.tell("alter table " + table + " disable row level security, no force row level security"));
    }

    void on() {
        tables.forEach(
                table -> OWNER.tell("alter table " + table + " enable row level security, force row level security"));
    }

    int size() {
        return tables.size();
    }
}
