package org.hezhan.tests.isolation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hezhan.indicator.Indicator;
import org.hezhan.indicator.Indicators;

/**
 * A note of a record that is a case narrative, and wherever it could be read.
 *
 * @param of the record
 * @param paths the first of them shows the record itself
 */
record Narrative(Thing of, String note, List<String> paths) {

    private static final String QUERY = """
            select id, log_id, account_id, note, to_char(service_date, 'YYYY-MM') from service_record
            where station_id = ? and state = 'APPROVED' and length(note) > 8 and indicator in (%s) order by id desc limit 1
            """;

    static Narrative ofHome() {
        var home = Ground.get().home();
        var sensitive = Indicators.all().stream()
                .filter(Indicator::sensitive)
                .map(indicator -> "'" + indicator.code() + "'")
                .toList();
        return new Facts(Ground.HERE)
                .all(
                        QUERY.formatted(String.join(",", sensitive)),
                        row -> new Narrative(
                                new Thing(row.getObject(1, UUID.class), Set.of(home), row.getObject(3, UUID.class)),
                                row.getString(4),
                                paths(row.getString(1), row.getString(2), row.getString(5), home)),
                        home)
                .getFirst();
    }

    private static List<String> paths(String record, String log, String month, UUID home) {
        var api = "/api/d/" + Ground.HERE;
        var pages = "/d/" + Ground.HERE;
        return List.of(
                api + "/service-records/" + record,
                api + "/service-records?logId=" + log,
                api + "/service-records?limit=200&stationId=" + home + "&serviceMonth=" + month,
                api + "/daily-logs/" + log,
                pages + "/record?id=" + record,
                pages + "/correction?id=" + record,
                pages + "/daily-log?id=" + log,
                pages + "/records?station=" + home + "&month=" + month,
                pages + "/export/records.xlsx?station=" + home + "&month=" + month,
                pages + "/export/daily-logs.xlsx?station=" + home);
    }

    /** The account of who wrote it. */
    String worker() {
        return new Facts(Ground.HERE)
                .all("select username from account where id = ?", row -> row.getString(1), requireNonNull(of.maker()))
                .getFirst();
    }

    /** Nobody but its own worker reads it without a purpose. */
    boolean isFor(Subject person) {
        return person.id().equals(of.maker()) && person.may("RECORD_NARRATIVE", of);
    }
}
