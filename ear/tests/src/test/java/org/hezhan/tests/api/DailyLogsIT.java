package org.hezhan.tests.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hezhan.tests.api.Days.HEAD;
import static org.hezhan.tests.api.Days.LOGS;
import static org.hezhan.tests.api.Days.WORKER;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hezhan.tests.api.Program.Answer;
import org.junit.jupiter.api.Test;

/** A day over HTTP: put twice it is one, submitted at once by many it is submitted once, and each step names what it saw. */
class DailyLogsIT {

    @Test
    void a_day_put_twice_is_one_day() {
        var id = Ids.fresh();
        var day = Days.written("2026-03-02", Ids.fresh(), "Visits");

        var first = WORKER.put(LOGS + id, day);
        var again = WORKER.put(LOGS + id, day);

        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(first.header("ETag")).isEqualTo("\"" + first.json().getInt("version") + "\"");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(first.json().getJsonArray("records")).hasSize(1);
    }

    @Test
    void what_differs_must_name_the_version_that_was_seen() {
        var id = Ids.fresh();
        var record = Ids.fresh();
        var version = WORKER.put(LOGS + id, Days.written("2026-03-03", record, "A"))
                .json()
                .getInt("version");
        var other = Days.written("2026-03-03", record, "B");

        assertThat(WORKER.put(LOGS + id, other).status()).isEqualTo(428);
        assertThat(WORKER.seeing(version + 7).put(LOGS + id, other).status()).isEqualTo(412);
        assertThat(WORKER.saying("If-Match", "*").put(LOGS + id, other).status())
                .isEqualTo(400);

        var changed = WORKER.seeing(version).put(LOGS + id, other);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.json().getString("tomorrowPlan")).isEqualTo("B");
        assertThat(changed.json().getInt("version")).isGreaterThan(version);
    }

    @Test
    void a_day_goes_its_way_step_by_step() {
        var id = Ids.fresh();
        var written = WORKER.put(LOGS + id, Days.written("2026-03-04", Ids.fresh(), ""));

        assertThat(WORKER.post(LOGS + id + "/submission", null).problem()).isEqualTo("api.version-missing");
        assertThat(HEAD.get(LOGS + id).status())
                .as("a draft is its author's alone")
                .isEqualTo(404);
        var submitted = WORKER.seeing(version(written)).post(LOGS + id + "/submission", null);
        assertThat(submitted.json().getJsonObject("log").getString("state")).isEqualTo("SUBMITTED");
        assertThat(WORKER.seeing(version(written))
                        .post(LOGS + id + "/submission", null)
                        .status())
                .isEqualTo(412);
        assertThat(WORKER.seeing(version(submitted))
                        .post(LOGS + id + "/approval", null)
                        .status())
                .isEqualTo(403);

        var unsaid = HEAD.seeing(version(submitted))
                .post(LOGS + id + "/return", "{\"reason\": \"INCOMPLETE\", \"remark\": \" \"}");
        assertThat(unsaid.status()).isEqualTo(422);
        assertThat(unsaid.problem()).endsWith(".remark-missing");
        var returned = HEAD.seeing(version(submitted))
                .post(LOGS + id + "/return", "{\"reason\": \"INCOMPLETE\", \"remark\": \"Who came?\"}");
        assertThat(returned.json().getJsonObject("log").getString("state")).isEqualTo("RETURNED");

        var mended = WORKER.seeing(version(returned)).post(LOGS + id + "/submission", null);
        var approved = HEAD.seeing(version(mended)).post(LOGS + id + "/approval", null);
        assertThat(approved.json().getJsonObject("log").getString("state")).isEqualTo("APPROVED");
        assertThat(approved.json().getJsonArray("trail")).hasSize(4);
        var conflict = HEAD.seeing(version(approved)).post(LOGS + id + "/approval", null);
        assertThat(conflict.status()).isEqualTo(409);
    }

    @Test
    void a_day_is_written_and_submitted_by_one_request() {
        var id = Ids.fresh();
        var record = Ids.fresh();
        var day = Days.written("2026-03-25", record, "A");

        var handedIn = WORKER.put(LOGS + id + "/submission", day);
        assertThat(handedIn.status()).as(handedIn.body()).isEqualTo(201);
        assertThat(handedIn.header("Location")).endsWith(LOGS + id);
        assertThat(handedIn.json().getJsonObject("log").getString("state")).isEqualTo("SUBMITTED");
        assertThat(handedIn.json().getJsonArray("records").getJsonObject(0).getString("state"))
                .isEqualTo("SUBMITTED");
        assertThat(handedIn.json().getJsonArray("trail")).hasSize(1);
        assertThat(owed("2026-03-25").getString("reportId")).isEqualTo(id.toString());

        var again = WORKER.put(LOGS + id + "/submission", day);
        assertThat(again.status()).as("sent twice it has one effect").isEqualTo(200);
        assertThat(again.body()).isEqualTo(handedIn.body());
        assertThat(WORKER.put(LOGS + id + "/submission", Days.written("2026-03-25", record, "B"))
                        .problem())
                .isEqualTo("api.version-missing");

        var returned = HEAD.seeing(version(handedIn))
                .post(LOGS + id + "/return", "{\"reason\": \"INCOMPLETE\", \"remark\": \"Who came?\"}");
        var mended = Days.written("2026-03-25", record, "C");
        assertThat(WORKER.put(LOGS + id + "/submission", mended).problem()).isEqualTo("api.version-missing");
        assertThat(WORKER.seeing(version(handedIn))
                        .put(LOGS + id + "/submission", mended)
                        .status())
                .isEqualTo(412);
        var secondTime = WORKER.seeing(version(returned)).put(LOGS + id + "/submission", mended);
        assertThat(secondTime.json().getJsonObject("log").getString("state")).isEqualTo("SUBMITTED");
        assertThat(secondTime.json().getString("tomorrowPlan")).isEqualTo("C");
        var approved = HEAD.seeing(version(secondTime)).post(LOGS + id + "/approval", null);
        assertThat(approved.json().getJsonArray("trail")).hasSize(4);
    }

    @Test
    void a_day_that_cannot_be_submitted_is_not_written_either() {
        var id = Ids.fresh();
        var silent = Days.written("2026-03-26", Ids.fresh(), "")
                .replaceFirst("\"summary\": \"[^\"]*\"", "\"summary\": \"\"");

        var refused = WORKER.put(LOGS + id + "/submission", silent);

        assertThat(refused.problem()).isEqualTo("daily.summary-missing");
        assertThat(WORKER.get(LOGS + id).status()).isEqualTo(404);
        assertThat(owed("2026-03-26").isNull("firstSubmittedAt")).isTrue();
    }

    @Test
    void of_many_who_hand_the_same_in_at_once_all_see_one_day() throws InterruptedException {
        var id = Ids.fresh();
        var day = Days.written("2026-03-27", Ids.fresh(), "");

        var answers = atOnce(() -> WORKER.put(LOGS + id + "/submission", day));

        assertThat(answers)
                .allSatisfy(
                        answer -> assertThat(answer.status()).as(answer.body()).isIn(200, 201));
        var one = WORKER.get(LOGS + id).json();
        assertThat(one.getJsonArray("trail")).hasSize(1);
        assertThat(one.getJsonArray("records")).hasSize(1);
    }

    private static JsonObject owed(String day) {
        return WORKER
                .get("/d/990101/obligations?kind=DAILY&from=" + day + "&to=" + day + "&stationId=" + Days.station())
                .items()
                .stream()
                .findFirst()
                .orElseThrow();
    }

    @Test
    void who_only_wants_to_know_that_it_is_done_is_told_no_more() {
        var id = Ids.fresh();
        var record = Ids.fresh();
        var worker = WORKER.saying("Prefer", "return=minimal");
        var day = Days.written("2026-03-18", record, "A");

        var made = worker.put(LOGS + id, day);
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("Location")).endsWith(LOGS + id);
        mustBeBrief(made);
        assertThat(WORKER.get(LOGS + id).header("ETag")).isEqualTo(made.header("ETag"));
        var again = worker.put(LOGS + id, day);
        assertThat(again.status()).isEqualTo(204);
        mustBeBrief(again);

        var other = worker.put(LOGS + id, Days.written("2026-03-18", record, "B"));
        assertThat(other.problem()).as("what is refused is told in full").isEqualTo("api.version-missing");
        assertThat(other.header("Preference-Applied")).isEmpty();

        var submitted = worker.seeing(seen(made)).post(LOGS + id + "/submission", null);
        assertThat(submitted.status()).isEqualTo(204);
        mustBeBrief(submitted);
        var head = HEAD.saying("Prefer", "respond-async, return=minimal");
        var returned = head.seeing(seen(submitted))
                .post(LOGS + id + "/return", "{\"reason\": \"INCOMPLETE\", \"remark\": \"Who came?\"}");
        mustBeBrief(returned);
        var mended = worker.seeing(seen(returned)).post(LOGS + id + "/submission", null);
        mustBeBrief(head.seeing(seen(mended)).post(LOGS + id + "/approval", null));
        assertThat(WORKER.get(LOGS + id).json().getJsonObject("log").getString("state"))
                .isEqualTo("APPROVED");
    }

    private static void mustBeBrief(Answer answer) {
        assertThat(answer.body()).isEmpty();
        assertThat(answer.header("Preference-Applied")).isEqualTo("return=minimal");
        assertThat(answer.header("ETag")).matches("\"[0-9]+\"");
    }

    private static int seen(Answer answer) {
        return Integer.parseInt(answer.header("ETag").replace("\"", ""));
    }

    @Test
    void an_approved_day_moves_the_figure_and_a_voided_record_moves_it_back() {
        var record = Ids.fresh();
        var id = Ids.fresh();
        var before = consultations();
        var written = WORKER.put(LOGS + id, Days.written("2026-03-05", record, ""));
        var submitted = WORKER.seeing(version(written)).post(LOGS + id + "/submission", null);
        assertThat(consultations()).isEqualTo(before);

        HEAD.seeing(version(submitted)).post(LOGS + id + "/approval", null);
        assertThat(consultations()).isEqualTo(before + 1);
        assertThat(HEAD.get("/d/990101/kpis/entries?recordId=" + record).items())
                .anySatisfy(entry -> assertThat(entry.getString("indicator")).isEqualTo("CONSULT"));

        var fact = HEAD.get("/d/990101/service-records/" + record);
        var taken = HEAD.seeing(version(fact))
                .post("/d/990101/service-records/" + record + "/void", "{\"reason\": \"Written twice\"}");
        assertThat(taken.json().getString("state")).isEqualTo("VOIDED");
        assertThat(consultations()).isEqualTo(before);
        assertThat(WORKER.put(LOGS + id, Days.written("2026-03-05", record, "")).status())
                .as("the day says something else since its record was taken back")
                .isEqualTo(428);
    }

    @Test
    void of_many_who_submit_at_once_one_does() throws InterruptedException {
        var id = Ids.fresh();
        var version = version(WORKER.put(LOGS + id, Days.written("2026-03-06", Ids.fresh(), "")));

        var answers = atOnce(() -> WORKER.seeing(version).post(LOGS + id + "/submission", null));

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(412));
        assertThat(WORKER.get(LOGS + id).json().getJsonArray("trail")).hasSize(1);
    }

    @Test
    void of_many_who_put_the_same_at_once_all_see_one_day() throws InterruptedException {
        var id = Ids.fresh();
        var day = Days.written("2026-03-09", Ids.fresh(), "");

        var answers = atOnce(() -> WORKER.put(LOGS + id, day));

        assertThat(answers)
                .allSatisfy(
                        answer -> assertThat(answer.status()).as(answer.body()).isIn(200, 201));
        assertThat(WORKER.get("/d/990101/daily-logs?from=2026-03-09&to=2026-03-09")
                        .items())
                .hasSize(1);
        assertThat(WORKER.get(LOGS + id).json().getJsonArray("records")).hasSize(1);
    }

    private static long consultations() {
        return HEAD.get("/d/990101/kpis/progress?serviceMonth=2026-03&stationId=" + Days.station()).items().stream()
                .filter(line -> line.getString("indicator").equals("CONSULT"))
                .findFirst()
                .orElseThrow()
                .getJsonNumber("monthActual")
                .longValue();
    }

    private static int version(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isIn(200, 201);
        return answer.json().getInt("version");
    }

    private static List<Answer> atOnce(Callable<Answer> call) throws InterruptedException {
        try (var pool = Executors.newFixedThreadPool(8)) {
            return pool.invokeAll(IntStream.range(0, 16).mapToObj(i -> call).toList()).stream()
                    .map(DailyLogsIT::got)
                    .toList();
        }
    }

    private static Answer got(Future<Answer> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
