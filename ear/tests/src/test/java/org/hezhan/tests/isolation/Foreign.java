package org.hezhan.tests.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hezhan.tests.Packs;
import org.hezhan.tests.TheStack;
import org.hezhan.tests.api.Ids;
import org.hezhan.tests.api.Program;

/**
 * The foreign district: an invented one opened anew under another code, every text of which sings. Its third station has
 * begun a day with one record, a week and a month.
 */
final class Foreign {

    /** The word that is read nowhere but in this district (金丝雀). */
    static final String CANARY = "Canary990191";

    static final int CODE = 990_191;
    static final String STATION = "99019100301";

    private static final Program WORKER = Program.of("worker3.990191");
    private static final Program HEAD = Program.of("head3.990191");

    /** How the pattern's own name is written in its pack. */
    private static final List<String> NAMES = List.of("\u9752\u6f9c", "Qinglan");

    private Foreign() {}

    static Things drafted() {
        TheStack.get().open(Packs.as(CODE, 990_101, (_, text) -> singing(text)));
        var facts = new Facts(CODE);
        facts.tell(Singing.of(CODE, CANARY));
        var station = facts.all("select id from station where code = ?", row -> row.getObject(1, UUID.class), STATION)
                .getFirst();
        begins(WORKER, "daily-logs", day(station, "2026-03-30"));
        begins(WORKER, "daily-logs", day(station, "2026-03-27")).ifPresent(Foreign::counts);
        begins(HEAD, "weekly-summaries", period(station, "2026-03-23"));
        begins(HEAD, "monthly-exchanges", period(station, "2026-03-01"));
        return new Things(CODE, true);
    }

    private static String singing(String text) {
        return NAMES.stream().reduce(text, (sung, name) -> sung.replace(name, CANARY));
    }

    private static String day(UUID station, String day) {
        return """
                {"stationId": "%1$s", "day": "%4$s", "attendance": "ON_DUTY",
                 "entries": [{"startsAt": "09:00", "endsAt": "11:00", "workKind": "CONSULT", "summary": "%3$s at the desk",
                              "personTimes": 1, "record": "%2$s"}],
                 "records": [{"id": "%2$s", "indicator": "CONSULT", "startsAt": "09:00", "endsAt": "09:40", "participantMode": "ROSTER",
                              "people": ["C-00042"], "headcount": 1, "household": null, "subject": null, "quantity": 0,
                              "facts": {"channel": "VISIT", "answered": "true"}, "place": "%3$s", "note": "%3$s asked about aid"}],
                 "problems": "%3$s", "helpNeeded": "%3$s", "tomorrowPlan": "%3$s", "reflection": "%3$s"}
                """.formatted(station, Ids.fresh(), CANARY, day);
    }

    /** The day is handed in and approved, so that its record feeds the figures. */
    private static void counts(String log) {
        var submitted = WORKER.seeing(WORKER.get(log).json().getInt("version")).post(log + "/submission", null);
        assertThat(submitted.status()).as(submitted.body()).isEqualTo(200);
        var approved = HEAD.seeing(submitted.json().getInt("version")).post(log + "/approval", null);
        assertThat(approved.status()).as(approved.body()).isEqualTo(200);
    }

    private static String period(UUID station, String start) {
        return """
                {"stationId": "%s", "periodStart": "%s", "difference": "%s"}
                """.formatted(station, start, CANARY);
    }

    /** The path of what was begun; nothing when an earlier run of the tests has begun it already. */
    private static Optional<String> begins(Program by, String collection, String body) {
        var path = "/d/" + CODE + "/" + collection + "/" + Ids.fresh();
        var answer = by.put(path, body);
        assertThat(answer.status()).as(answer.body()).isIn(201, 409, 412);
        return answer.status() == 201 ? Optional.of(path) : Optional.empty();
    }
}
