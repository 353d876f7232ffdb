package org.hezhan.tests.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.hezhan.tests.api.Ids;
import org.hezhan.tests.api.Program;

/** The foreign district, whose third station has begun a day with one record, a week and a month. */
final class Foreign {

    static final String STATION = "99010100301";
    private static final Program WORKER = Program.of("worker3.990101");
    private static final Program HEAD = Program.of("head3.990101");

    private Foreign() {}

    static Things drafted() {
        var station = new Facts(Ground.ELSEWHERE)
                .all("select id from station where code = ?", row -> row.getObject(1, UUID.class), STATION)
                .getFirst();
        begins(WORKER, "daily-logs", """
                {"stationId": "%1$s", "day": "2026-03-30", "attendance": "ON_DUTY",
                 "entries": [{"startsAt": "09:00", "endsAt": "11:00", "workKind": "CONSULT", "summary": "Consultations at the desk",
                              "personTimes": 1, "record": "%2$s"}],
                 "records": [{"id": "%2$s", "indicator": "CONSULT", "startsAt": "09:00", "endsAt": "09:40", "participantMode": "ROSTER",
                              "people": ["C-00042"], "headcount": 1, "household": null, "subject": null, "quantity": 0,
                              "facts": {"channel": "VISIT", "answered": "true"}, "place": "Station", "note": "Asked about aid"}],
                 "problems": "", "helpNeeded": "", "tomorrowPlan": "", "reflection": ""}
                """.formatted(station, Ids.fresh()));
        begins(HEAD, "weekly-summaries", period(station, "2026-03-23"));
        begins(HEAD, "monthly-exchanges", period(station, "2026-03-01"));
        return new Things(Ground.ELSEWHERE, true);
    }

    private static String period(UUID station, String start) {
        return """
                {"stationId": "%s", "periodStart": "%s", "difference": ""}
                """.formatted(station, start);
    }

    /** What was begun by an earlier run of the tests is there already. */
    private static void begins(Program by, String collection, String body) {
        var answer = by.put("/d/" + Ground.ELSEWHERE + "/" + collection + "/" + Ids.fresh(), body);
        assertThat(answer.status()).as(answer.body()).isIn(201, 409, 412);
    }
}
