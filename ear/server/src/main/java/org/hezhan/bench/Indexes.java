package org.hezhan.bench;

import java.sql.SQLException;
import java.util.List;

/** The indexes of a table beside its primary key (索引): away while millions of rows are written, and made anew at once. */
final class Indexes {

    private static final String KNOWN = """
            select %s
            from pg_index i left join pg_constraint c on c.conindid = i.indexrelid and c.conrelid = i.indrelid
            where i.indrelid = '%s'::regclass and not i.indisprimary
            order by i.indexrelid
            """;

    private final Seeding seeding;
    private final List<String> drops;
    private final List<String> makes;

    Indexes(Seeding seeding, String table) throws SQLException {
        this.seeding = seeding;
        drops = seeding.list(KNOWN.formatted("""
                case when c.oid is null then format('drop index %s', i.indexrelid::regclass)
                     else format('alter table %s drop constraint %I', i.indrelid::regclass, c.conname) end""", table));
        makes = seeding.list(KNOWN.formatted("""
                case when c.oid is null then pg_get_indexdef(i.indexrelid)
                     else format('alter table %s add constraint %I %s', i.indrelid::regclass, c.conname, pg_get_constraintdef(c.oid)) end""", table));
    }

    void drop() throws SQLException {
        for (var drop : drops) {
            seeding.run(drop);
        }
    }

    void make() throws SQLException {
        for (var make : makes) {
            seeding.run(make);
        }
    }
}
