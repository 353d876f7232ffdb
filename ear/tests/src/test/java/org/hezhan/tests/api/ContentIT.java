package org.hezhan.tests.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hezhan.tests.api.Days.LOGS;
import static org.hezhan.tests.api.Days.WORKER;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the interface takes and how it says no. */
class ContentIT {

    @Test
    void a_member_that_nobody_may_set_is_refused() {
        var day = Days.written("2026-03-10", Ids.fresh(), "");
        for (var member : new String[] {"\"state\": \"APPROVED\", ", "\"version\": 7, ", "\"account\": \"x\", "}) {
            var answer = WORKER.put(LOGS + Ids.fresh(), day.replaceFirst("\\{", "{" + member));

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.problem()).isEqualTo("api.member-unknown");
        }
    }

    @Test
    void content_of_another_type_is_refused() {
        var id = Ids.fresh();
        var day = Days.written("2026-03-10", Ids.fresh(), "");

        assertThat(WORKER.put(LOGS + id, "").status()).isEqualTo(400);
        assertThat(WORKER.put(LOGS + id, "null").status()).isEqualTo(400);
        assertThat(WORKER.put(LOGS + id, "[" + day + "]").status()).isEqualTo(400);
        assertThat(WORKER.put(LOGS + id, day + day).status()).isEqualTo(400);
        assertThat(WORKER.put(LOGS + id, day.replace("\"headcount\": 1", "\"headcount\": \"1\""))
                        .status())
                .isEqualTo(400);
        assertThat(WORKER.put(LOGS + id, day.replace("ON_DUTY", "ASLEEP")).status())
                .isEqualTo(400);
        assertThat(WORKER.put(LOGS + id, day.replace("2026-03-10", "2026-02-30"))
                        .status())
                .isEqualTo(400);
        assertThat(WORKER.saying("Content-Type", "text/plain")
                        .put(LOGS + id, day)
                        .status())
                .isEqualTo(415);
        assertThat(WORKER.saying("Content-Type", "application/x-www-form-urlencoded")
                        .put(LOGS + id, "a=b")
                        .status())
                .isEqualTo(415);
        assertThat(WORKER.put(LOGS + id, " ".repeat(1_100_000)).status()).isEqualTo(413);
        assertThat(WORKER.get(LOGS + id).status()).as("nothing was kept").isEqualTo(404);
    }

    @Test
    void content_that_breaks_a_rule_is_refused_in_its_words() {
        var day = Days.written("2026-03-10", Ids.fresh(), "").replace("\"endsAt\": \"11:00\"", "\"endsAt\": \"08:00\"");

        var answer = WORKER.put(LOGS + Ids.fresh(), day);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("daily.entry-ends-before-start");
    }

    @Test
    void ids_are_made_in_order_by_the_caller() {
        var day = Days.written("2026-03-10", Ids.fresh(), "");

        assertThat(WORKER.put(LOGS + UUID.randomUUID(), day).problem()).isEqualTo("api.id-not-v7");
        assertThat(WORKER.put(LOGS + Ids.fresh(), Days.written("2026-03-10", UUID.randomUUID(), ""))
                        .problem())
                .isEqualTo("api.id-not-v7");
        assertThat(WORKER.put(LOGS + "not-an-id", day).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, api.limit-out-of-range",
        "limit=201, api.limit-out-of-range",
        "limit=x, api.parameter-not-understood",
        "limit=5&limit=6, api.parameter-repeated",
        "after=x, api.parameter-not-understood",
        "state=NONE, api.parameter-not-understood",
        "from=2026-13-01, api.parameter-not-understood",
        "from=%2B999999999-01-01, api.parameter-not-understood",
        "from=-0001-01-01, api.parameter-not-understood",
        "stationId=1, api.parameter-not-understood",
        "district=990102, api.parameter-unknown",
        "sort=name, api.parameter-unknown",
    })
    void an_odd_parameter_is_told_by_its_name(String query, String problem) {
        var answer = WORKER.get("/d/990101/daily-logs?" + query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo(problem);
    }

    @Test
    void what_no_text_may_hold_is_refused_and_never_breaks_anything() {
        var officer = Program.of("fang.jingyi");
        for (var list : new String[] {"stations", "agencies", "posts", "contracts"}) {
            assertThat(officer.get("/d/430103/" + list + "?after=%00").status()).isEqualTo(400);
        }
        assertThat(officer.get("/d/430103/kpis/progress?serviceMonth=-9999-01").status())
                .isEqualTo(400);
        var day = Days.written("2026-03-10", Ids.fresh(), "");
        assertThat(WORKER.put(LOGS + Ids.fresh(), day.replace("2026-03-10", "+999999999-01-01"))
                        .status())
                .isEqualTo(400);
        assertThat(WORKER.put(LOGS + Ids.fresh(), day.replace("\"reflection\": \"\"", "\"reflection\": \"\\u0000\""))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void without_a_month_the_progress_is_this_months_and_counters_are_no_indicators() {
        var officer = Program.of("fang.jingyi");

        assertThat(officer.get("/d/430103/kpis/progress").items()).hasSize(36);
        assertThat(officer.get("/d/430103/kpis/entries?indicator=PEOPLE_SERVED").status())
                .isEqualTo(404);
    }

    @Test
    void lists_are_read_part_by_part() {
        var officer = Program.of("fang.jingyi");
        var all = officer.get("/d/430103/stations").items();
        var first = officer.get("/d/430103/stations?limit=10");
        var rest =
                officer.get("/d/430103/stations?limit=10&after=" + first.json().getString("next"));

        assertThat(first.items()).isEqualTo(all.subList(0, 10));
        assertThat(rest.items()).isEqualTo(all.subList(10, all.size()));
        assertThat(rest.json().isNull("next")).isTrue();
    }

    @Test
    void a_problem_tells_what_where_and_under_which_number() {
        var answer = WORKER.saying("X-Request-Id", "a-request-of-mine")
                .saying("Accept-Language", "en")
                .get("/d/990101/memberships");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("X-Request-Id")).isEqualTo("a-request-of-mine");
        assertThat(answer.header("Content-Language")).isEqualTo("en");
        var problem = answer.json();
        assertThat(problem.getInt("status")).isEqualTo(403);
        assertThat(problem.getString("title")).isEqualTo("Forbidden");
        assertThat(problem.getString("detail")).startsWith("Your roles do not allow you to");
        assertThat(problem.getString("instance")).isEqualTo("/api/d/990101/memberships");
        assertThat(problem.getString("requestId")).isEqualTo("a-request-of-mine");
    }

    @Test
    void every_answer_keeps_to_itself() {
        for (var path : new String[] {"/status", "/d/990101/stations", "/d/999999/stations", "/nothing"}) {
            var answer = WORKER.get(path);

            assertThat(answer.header("Cache-Control")).contains("no-store");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
            assertThat(answer.header("X-Request-Id")).isNotEmpty();
            assertThat(answer.header("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void the_status_and_the_description_are_open_to_all() {
        var status = Program.nobody().get("/status");
        assertThat(status.status()).isEqualTo(200);
        assertThat(status.json().getBoolean("ready")).isTrue();

        assertThat(Program.nobody().get("/openapi").body()).contains("openapi: 3.1.0");
        assertThat(Program.nobody()
                        .saying("Accept", "application/json")
                        .get("/openapi")
                        .json()
                        .getString("openapi"))
                .isEqualTo("3.1.0");
    }

    @Test
    void a_method_that_an_address_does_not_take_is_told() {
        var answer = WORKER.post("/d/990101/stations", "{}");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.problem()).isEqualTo("api.method-not-allowed");
    }
}
