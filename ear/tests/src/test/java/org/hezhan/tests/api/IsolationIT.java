package org.hezhan.tests.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.hezhan.tests.Keycloak;
import org.hezhan.tests.TheStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody reaches what is not theirs: without a token, from another client, another district, organisation or station. */
class IsolationIT {

    private static final List<String> LISTS = List.of(
            "stations",
            "agencies",
            "posts",
            "contracts",
            "daily-logs",
            "weekly-summaries",
            "monthly-exchanges",
            "service-records",
            "kpis/progress?serviceMonth=2026-03",
            "kpis/entries",
            "obligations",
            "memberships");

    /** Lists of things that can be asked for one by one. */
    private static final List<String> THINGS = List.of(
            "stations",
            "agencies",
            "contracts",
            "daily-logs",
            "weekly-summaries",
            "monthly-exchanges",
            "service-records");

    private static final Program OFFICER = Program.of("fang.jingyi");

    static Stream<String> lists() {
        return LISTS.stream();
    }

    static Stream<String> things() {
        return THINGS.stream();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_member_of_the_district_reads_its_lists(String list) {
        var reader = list.equals("memberships") ? Program.of("an.zhiheng") : OFFICER;

        assertThat(reader.get("/d/430103/" + list).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void without_a_token_nothing_is_told(String list) {
        var answer = Program.nobody().get("/d/430103/" + list);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("Location")).isEmpty();
        assertThat(answer.problem()).isEqualTo("api.sign-in-needed");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void the_token_of_another_client_opens_nothing(String list) {
        Keycloak.bringClient("other");
        var other = Program.with(Keycloak.token("other", "fang.jingyi"));

        assertThat(other.get("/d/430103/" + list).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_token_in_the_address_opens_nothing(String list) {
        var token = TheStack.get().token("fang.jingyi");
        var path = "/d/430103/" + list + (list.contains("?") ? "&" : "?") + "access_token=" + token;

        assertThat(Program.nobody().get(path).status()).isEqualTo(401);
    }

    @Test
    void a_token_that_nobody_signed_opens_nothing() {
        var genuine = TheStack.get().token("fang.jingyi").split("\\.");
        var none =
                Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes());

        assertThat(Program.with(none + "." + genuine[1] + ".")
                        .get("/d/430103/stations")
                        .status())
                .isEqualTo(401);
        assertThat(Program.with(genuine[0] + "." + genuine[1] + ".AAAA")
                        .get("/d/430103/stations")
                        .status())
                .isEqualTo(401);
        assertThat(Program.with("nonsense").get("/d/430103/stations").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_foreign_district_is_answered_like_one_that_is_not_there(String list) {
        var foreign = OFFICER.get("/d/990101/" + list);
        var absent = OFFICER.get("/d/999999/" + list);

        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.body()).isEqualTo(absent.body());
        assertThat(foreign.body())
                .isEqualTo(OFFICER.get("/d/430103/nothing-here").body());
    }

    @ParameterizedTest
    @MethodSource("things")
    void a_thing_of_another_district_is_answered_like_one_that_is_not_there(String list) {
        var absent = OFFICER.get("/d/430103/" + list + "/" + Ids.NOBODYS);
        assertThat(absent.status()).isEqualTo(404);

        for (var foreign : Program.of("officer.990101").get("/d/990101/" + list).items()) {
            var answer = OFFICER.get("/d/430103/" + list + "/" + foreign.getString("id"));
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.body()).isEqualTo(absent.body());
        }
    }

    @ParameterizedTest
    @MethodSource("things")
    void another_organisation_is_not_seen(String list) {
        var mine = Program.of("he.mu");
        var own = ids(mine.get("/d/430103/" + list).items());
        var others = ids(Program.of("qing.he").get("/d/430103/" + list).items());
        others.removeAll(own);

        assertThat(others.isEmpty()
                        && List.of("stations", "contracts", "agencies").contains(list))
                .isFalse();
        others.forEach(id ->
                assertThat(mine.get("/d/430103/" + list + "/" + id).status()).isEqualTo(404));
    }

    @ParameterizedTest
    @MethodSource("things")
    void another_station_is_not_seen(String list) {
        var mine = Program.of("wei.zhaolu");
        if (mine.get("/d/430103/" + list).status() == 403) {
            assertThat(mine.get("/d/430103/" + list + "/" + Ids.NOBODYS).status())
                    .isEqualTo(403);
            return;
        }
        var own = ids(mine.get("/d/430103/" + list).items());
        var others = ids(OFFICER.get("/d/430103/" + list + "?limit=20").items());
        others.removeAll(own);

        others.forEach(id ->
                assertThat(mine.get("/d/430103/" + list + "/" + id).status()).isEqualTo(404));
    }

    /** Where a list goes on must not tell that, and when, somebody else wrote something. */
    @ParameterizedTest
    @ValueSource(strings = {"daily-logs", "weekly-summaries", "monthly-exchanges", "service-records", "obligations"})
    void a_list_that_goes_on_after_what_is_not_seen_ends(String list) {
        var mine = Program.of("he.mu");
        var strange =
                Program.of("zhi.he").get("/d/430103/" + list).items().getFirst().getString("id");

        assertThat(mine.get("/d/430103/" + list).items()).isNotEmpty();
        assertThat(mine.get("/d/430103/" + list + "?after=" + strange).body())
                .isEqualTo(
                        mine.get("/d/430103/" + list + "?after=" + Ids.NOBODYS).body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "weekly-summaries/preview?periodStart=2026-03-02",
                "monthly-exchanges/preview?periodStart=2026-03-01"
            })
    void a_period_of_a_station_that_is_not_there_is_not_found(String preview) {
        var foreign = Program.of("officer.990101")
                .get("/d/990101/stations")
                .items()
                .getFirst()
                .getString("id");

        for (var station : List.of(Ids.NOBODYS, foreign)) {
            assertThat(OFFICER.get("/d/430103/" + preview + "&stationId=" + station)
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void a_list_holds_only_the_caller_s_stations() {
        assertThat(Program.of("wei.zhaolu").get("/d/430103/stations").items())
                .extracting(station -> station.getString("code"))
                .containsExactly(
                        OFFICER.get("/d/430103/stations").items().getLast().getString("code"));
        assertThat(OFFICER.get("/d/430103/stations").items()).hasSize(15);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/d/0430103/stations",
                "/d/43010/stations",
                "/d/430103%20/stations",
                "/d/%34%33%30%31%30%33/stations",
                "/d/%EF%BC%94%EF%BC%93%EF%BC%90%EF%BC%91%EF%BC%90%EF%BC%93/stations",
                "/d/430103;x=1/stations",
                "/d/430103/stations;x=1",
                "/d/430103/stations/",
                "/d/430103//stations",
                "/d//430103/stations",
                "/d/430103/./stations",
                "/d/990101/../430103/stations",
                "/d/430103%2Fstations",
                "/d/430103/%73tations",
                "/d/+430103/stations",
                "/d/430103.0/stations",
                "/d/430103,990101/stations",
                "/d/430103",
                "/d/",
                "/D/430103/stations",
            })
    void an_odd_address_is_answered_like_one_that_is_not_there(String path) {
        var answer = OFFICER.get(path);

        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("items");
        if (answer.status() == 404) {
            assertThat(answer.body())
                    .isEqualTo(OFFICER.get("/d/999999/stations").body());
        }
    }

    @Test
    void a_person_is_no_operator_and_the_operator_sees_no_district() {
        assertThat(OFFICER.post("/operator/districts", "{\"division\": 430104}").status())
                .isEqualTo(403);
        assertThat(Program.with(TheStack.get().operatorToken())
                        .get("/d/430103/stations")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void what_a_role_may_not_do_is_refused_in_words() {
        var answer = Program.of("luo.xiaoman").get("/d/430103/memberships");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.problem()).isEqualTo("identity.not-allowed");
    }

    @Test
    void one_person_of_two_districts_sees_each_under_its_own_address() {
        var supervisor = Program.of("ye.zhiqiu");
        var here = ids(supervisor.get("/d/430103/stations").items());
        var there = ids(supervisor.get("/d/990101/stations").items());

        assertThat(here).isNotEmpty().doesNotContainAnyElementsOf(there);
        assertThat(there).isNotEmpty();
    }

    private static List<String> ids(List<JsonObject> items) {
        return new java.util.ArrayList<>(
                items.stream().map(item -> item.getString("id")).toList());
    }
}
