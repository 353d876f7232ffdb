package org.hezhan.tests.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hezhan.tests.api.Ids;
import org.hezhan.tests.api.Program;
import org.hezhan.tests.api.Program.Answer;
import org.hezhan.tests.api.Talk;
import org.junit.jupiter.api.Test;

/** A case narrative is shown to a purpose, once, and each time is one row of the chain, which does not hold it. */
class RevealIT {

    private static final Narrative TOLD = Narrative.ofHome();
    private static final String RECORD =
            "/d/430103/service-records/" + TOLD.of().id();
    private static final String HEAD = "zhou.ruoan";
    private static final String FOR_REVIEW = "{\"purpose\": \"REVIEW\"}";
    private static final String LOGS = "/d/990101/daily-logs/";
    private static final String RECORDS = "/d/990101/service-records/";

    @Test
    void who_may_is_shown_it_in_one_answer_and_the_chain_keeps_the_purpose() {
        var before = seen(HEAD);
        assertThat(before.json().getBoolean("noteWithheld")).isTrue();
        assertThat(before.json().getJsonArray("steps").toString()).contains("narrative");
        var shown = asked(HEAD, FOR_REVIEW);

        assertThat(shown.status()).as(shown.body()).isEqualTo(200);
        assertThat(shown.json().getString("note")).isEqualTo(TOLD.note());
        assertThat(shown.header("Cache-Control")).contains("no-store");
        assertThat(rows(shown)).singleElement().satisfies(row -> assertThat(row)
                .startsWith("REVEALED service_record.note:REVEAL " + HEAD)
                .contains(TOLD.of().id().toString(), "REVIEW")
                .doesNotContain(TOLD.note()));
        assertThat(seen(HEAD).body()).doesNotContain(TOLD.note());
    }

    @Test
    void without_a_purpose_it_stays_withheld() {
        var refused = asked(HEAD, "{\"purpose\": null}");

        assertThat(refused.problem()).isEqualTo("casework.purpose-missing");
        assertThat(asked(HEAD, "{\"purpose\": \"CURIOSITY\"}").status()).isEqualTo(400);
        assertThat(rows(refused)).noneMatch(row -> row.startsWith("REVEALED"));
    }

    @Test
    void who_may_not_leaves_a_row_of_the_attempt_and_who_cannot_see_the_record_finds_none() {
        var officer = asked("fang.jingyi", FOR_REVIEW);
        assertThat(officer.status()).isEqualTo(403);
        assertThat(rows(officer)).singleElement().satisfies(row -> assertThat(row)
                .startsWith("REFUSED "));
        assertThat(asked("chen.heqing", FOR_REVIEW).status())
                .as("head of another station")
                .isEqualTo(404);
    }

    @Test
    void its_own_worker_reads_it_as_what_they_wrote() {
        var worker = TOLD.worker();

        assertThat(seen(worker).json().getString("note")).isEqualTo(TOLD.note());
        assertThat(asked(worker, FOR_REVIEW).problem()).isEqualTo("casework.no-narrative");
    }

    @Test
    void on_the_page_it_is_gone_when_the_page_is_loaded_again() {
        var address = "/d/430103/record?id=" + TOLD.of().id();
        var visitor = Visitor.of(HEAD);
        var page = visitor.get(address);
        assertThat(page.text()).doesNotContain(TOLD.note());
        var form = page.forms().stream()
                .filter(one -> one.buttons().contains("narrative:do"))
                .findFirst()
                .orElseThrow();

        var unpurposed = visitor.post(address, form.pressed("narrative:do").fields());
        assertThat(unpurposed.text()).doesNotContain(TOLD.note());
        var shown = visitor.post(
                address,
                form.with(Map.of("narrative:purpose", "SUPERVISION"))
                        .pressed("narrative:do")
                        .fields());
        assertThat(shown.text()).contains(TOLD.note());
        assertThat(visitor.get(address).text()).doesNotContain(TOLD.note());
    }

    /** Who corrects a record is not shown its narrative, and does not lose it. */
    @Test
    void a_correction_keeps_what_its_writer_does_not_see() {
        var worker = Program.of("worker1.990101");
        var head = Program.of("head1.990101");
        var station = worker.get("/d/990101/stations").items().getFirst().getString("id");
        var log = LOGS + Ids.fresh();
        var record = Ids.fresh();
        var day = """
                {"stationId": "%s", "day": "2025-12-10", "attendance": "ON_DUTY",
                 "entries": [{"startsAt": "09:00", "endsAt": "11:00", "workKind": "CASE", "summary": "A talk", "personTimes": 1,
                              "record": "%s"}],
                 "records": [%s], "problems": "", "helpNeeded": "", "tomorrowPlan": "", "reflection": ""}
                """.formatted(station, record, Talk.of(record, 1, "She told of her son"));
        var draft = worker.put(log, day);
        assertThat(head.seeing(0)
                        .post(RECORDS + record + "/narrative", FOR_REVIEW)
                        .status())
                .as("a draft is its worker's alone")
                .isEqualTo(404);
        var submitted = worker.seeing(version(draft)).post(log + "/submission", null);
        var approved = head.seeing(version(submitted)).post(log + "/approval", null);
        version(approved);
        var seen = head.get(RECORDS + record);
        assertThat(seen.json().getBoolean("noteWithheld")).isTrue();
        var correction = Ids.fresh();
        version(head.seeing(version(seen))
                .post(
                        RECORDS + record + "/correction",
                        "{\"reason\": \"The second session\", \"record\": %s}".formatted(Talk.of(correction, 2, ""))));

        assertThat(worker.get(RECORDS + correction).json().getString("note")).isEqualTo("She told of her son");
        assertThat(head.get(RECORDS + correction).json().getString("note")).isEmpty();
    }

    private static Answer seen(String account) {
        return Program.of(account).get(RECORD);
    }

    /** As somebody who has seen the record as it is. */
    private static Answer asked(String account, String told) {
        return Program.of(account).inAHurry().seeing(version(seen(HEAD))).post(RECORD + "/narrative", told);
    }

    private static int version(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isIn(200, 201);
        return Integer.parseInt(answer.header("ETag").replace("\"", ""));
    }

    /** What the chain says of one request. */
    private static List<String> rows(Answer answer) {
        return new Facts(Ground.HERE)
                .all(
                        "select concat_ws(' ', e.outcome, e.what, a.username, e.changes) from audit_event e"
                                + " join account a on a.id = e.account_id where e.request = ?",
                        row -> row.getString(1),
                        answer.header("X-Request-Id"));
    }
}
