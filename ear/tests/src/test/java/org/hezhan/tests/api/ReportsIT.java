package org.hezhan.tests.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hezhan.tests.api.Days.HEAD;

import org.hezhan.tests.api.Program.Answer;
import org.junit.jupiter.api.Test;

/** The week and the month over HTTP: composed, submitted, approved, commented, acknowledged, each by whom it concerns. */
class ReportsIT {

    private static final String WEEKS = "/d/990101/weekly-summaries/";
    private static final String MONTHS = "/d/990101/monthly-exchanges/";
    private static final Program MANAGER = Program.of("pm.990101");
    private static final Program SUPERVISOR = Program.of("ye.zhiqiu");
    private static final Program OFFICER = Program.of("officer.990101");

    @Test
    void a_week_goes_from_the_head_to_the_manager_to_the_supervisor() {
        var id = Ids.fresh();
        var draft = draft("2026-03-16", "Two days of training");
        var written = HEAD.put(WEEKS + id, draft);
        assertThat(written.status()).as(written.body()).isEqualTo(201);
        assertThat(HEAD.put(WEEKS + id, draft).body()).isEqualTo(written.body());
        assertThat(HEAD.put(WEEKS + id, draft("2026-03-16", "Other")).status()).isEqualTo(428);

        var submitted = HEAD.seeing(version(written)).post(WEEKS + id + "/submission", null);
        assertThat(HEAD.seeing(version(submitted))
                        .post(WEEKS + id + "/approval", null)
                        .status())
                .isEqualTo(403);
        var approved = MANAGER.seeing(version(submitted)).post(WEEKS + id + "/approval", null);
        var empty = SUPERVISOR.seeing(version(approved)).post(WEEKS + id + "/comment", "{\"comment\": \" \"}");
        assertThat(empty.status()).isEqualTo(422);
        var closed = SUPERVISOR.seeing(version(approved)).post(WEEKS + id + "/comment", "{\"comment\": \"Well kept\"}");

        assertThat(state(closed)).isEqualTo("CLOSED");
        assertThat(closed.json().getJsonArray("trail")).hasSize(3);
        assertThat(closed.json().getString("hash")).hasSize(64);
    }

    @Test
    void a_month_ends_with_the_bureau() {
        var id = Ids.fresh();
        var written = HEAD.put(MONTHS + id, draft("2026-02-01", ""));
        var submitted = HEAD.seeing(version(written)).post(MONTHS + id + "/submission", null);
        var approved = MANAGER.seeing(version(submitted)).post(MONTHS + id + "/approval", null);
        var early = OFFICER.seeing(version(approved)).post(MONTHS + id + "/acknowledgement", null);
        assertThat(early.status()).isEqualTo(409);

        var commented =
                SUPERVISOR.seeing(version(approved)).post(MONTHS + id + "/comment", "{\"comment\": \"As planned\"}");
        var closed = OFFICER.seeing(version(commented)).post(MONTHS + id + "/acknowledgement", null);

        assertThat(state(closed)).isEqualTo("CLOSED");
    }

    @Test
    void a_period_begins_where_periods_begin() {
        assertThat(HEAD.put(WEEKS + Ids.fresh(), draft("2026-03-17", "")).status())
                .isEqualTo(422);
        assertThat(HEAD.put(MONTHS + Ids.fresh(), draft("2026-03-17", "")).status())
                .isEqualTo(422);
    }

    @Test
    void another_station_neither_sees_nor_writes_it() {
        var id = Ids.fresh();
        var draft = draft("2026-03-09", "");
        assertThat(Program.of("head2.990101").put(WEEKS + id, draft).status()).isIn(403, 404);
        HEAD.put(WEEKS + id, draft);

        assertThat(Program.of("head2.990101").get(WEEKS + id).status()).isEqualTo(404);
    }

    @Test
    void what_a_period_says_today_may_be_looked_at_before() {
        var preview = HEAD.get(WEEKS + "preview?periodStart=2026-03-23&stationId=" + Days.station());

        assertThat(preview.json().getString("periodEnd")).isEqualTo("2026-03-29");
        assertThat(HEAD.get(WEEKS + "preview").problem()).isEqualTo("api.parameter-missing");
    }

    @Test
    void a_month_and_the_indicators_tell_the_same_person_times() {
        var head = Program.of("zhou.ruoan");
        var station = head.get("/d/430103/stations").items().getFirst().getString("id");

        var month = head.get("/d/430103/monthly-exchanges/preview?periodStart=2026-03-01&stationId=" + station);
        var lines = head.get("/d/430103/kpis/progress?serviceMonth=2026-03&stationId=" + station)
                .items();

        assertThat(month.json().getInt("people"))
                .isPositive()
                .isEqualTo(lines.stream()
                        .mapToInt(line -> line.getJsonObject("month").getInt("people"))
                        .sum());
    }

    private static String draft(String start, String difference) {
        return "{\"stationId\": \"%s\", \"periodStart\": \"%s\", \"difference\": \"%s\"}"
                .formatted(Days.station(), start, difference);
    }

    private static String state(Answer answer) {
        version(answer);
        return answer.json().getJsonObject("report").getString("state");
    }

    private static int version(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isIn(200, 201);
        return answer.json().getInt("version");
    }
}
