package org.hezhan.tests.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hezhan.tests.api.Days.HEAD;
import static org.hezhan.tests.api.Days.LOGS;
import static org.hezhan.tests.api.Days.WORKER;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.hezhan.tests.api.Program.Answer;
import org.junit.jupiter.api.Test;

/** What was settled is not edited: a correction takes two people, and an acknowledged month takes no more days. */
class SettledIT {

    private static final String RECORDS = "/d/990101/service-records/";
    private static final String MONTHS = "/d/990101/monthly-exchanges/";
    private static final Program MANAGER = Program.of("pm.990101");
    private static final Program SUPERVISOR = Program.of("ye.zhiqiu");
    private static final Program OFFICER = Program.of("officer.990101");

    @Test
    void a_correction_counts_when_another_person_than_its_writer_approves_it() {
        var record = Ids.fresh();
        approvedDay("2026-03-11", record);
        var right = Ids.fresh();

        var written = HEAD.seeing(version(HEAD.get(RECORDS + record)))
                .post(RECORDS + record + "/correction", """
                {"reason": "The caller was another person", "record": {"id": "%s", "indicator": "CONSULT", "startsAt": "09:00",
                 "endsAt": "09:40", "participantMode": "ROSTER", "people": ["C-00043"], "headcount": 1, "household": null,
                 "subject": null, "quantity": 0, "facts": {"channel": "VISIT", "answered": "true"}, "place": "", "note": ""}}
                """.formatted(right));

        assertThat(written.status()).as(written.body()).isEqualTo(200);
        assertThat(written.json().getString("state")).isEqualTo("SUBMITTED");
        assertThat(sum(record)).isZero();
        assertThat(entries(right)).isEmpty();
        var approval = RECORDS + right + "/approval";
        assertThat(HEAD.seeing(version(written)).post(approval, null).problem()).isEqualTo("casework.own-correction");
        assertThat(WORKER.seeing(version(written)).post(approval, null).status())
                .isEqualTo(403);
        var approved = MANAGER.seeing(version(written)).post(approval, null);
        assertThat(approved.json().getString("state")).isEqualTo("APPROVED");
        assertThat(sum(right)).isEqualTo(1);
    }

    @Test
    void a_record_of_a_day_is_not_approved_without_its_day() {
        var record = Ids.fresh();
        var id = Ids.fresh();
        var written = WORKER.put(LOGS + id, Days.written("2026-03-12", record, ""));
        WORKER.seeing(version(written)).post(LOGS + id + "/submission", null);

        var answer = HEAD.seeing(version(HEAD.get(RECORDS + record))).post(RECORDS + record + "/approval", null);

        assertThat(answer.problem()).isEqualTo("casework.goes-with-its-day");
    }

    @Test
    void an_acknowledged_month_takes_a_late_day_only_when_the_bureau_opens_it_and_then_as_an_adjustment() {
        var early = Ids.fresh();
        approvedDay("2026-01-08", early);
        var lateRecord = Ids.fresh();
        var late = Ids.fresh();
        var draft = WORKER.put(LOGS + late, Days.written("2026-01-09", lateRecord, ""));
        var month = acknowledged("2026-01-01");
        var seen = version(OFFICER.get(MONTHS + month));

        var refused = WORKER.seeing(version(draft)).post(LOGS + late + "/submission", null);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("kpi.month-locked");
        var atOnce = WORKER.seeing(version(draft))
                .put(LOGS + late + "/submission", Days.written("2026-01-09", lateRecord, "Other words"));
        assertThat(atOnce.problem()).isEqualTo("kpi.month-locked");
        assertThat(WORKER.get(LOGS + late).json().getString("tomorrowPlan"))
                .as("nothing of it is kept")
                .isEmpty();
        assertThat(HEAD.seeing(seen)
                        .post(MONTHS + month + "/unlocking", "{\"reason\": \"x\"}")
                        .status())
                .isEqualTo(403);
        assertThat(OFFICER.seeing(seen)
                        .post(MONTHS + month + "/unlocking", "{\"reason\": \" \"}")
                        .status())
                .isEqualTo(422);

        var opened = OFFICER.seeing(seen).post(MONTHS + month + "/unlocking", "{\"reason\": \"Ill that week\"}");
        assertThat(opened.status()).as(opened.body()).isEqualTo(200);
        var submitted = WORKER.seeing(version(draft)).post(LOGS + late + "/submission", null);
        OFFICER.seeing(seen).post(MONTHS + month + "/locking", null);
        var approval = LOGS + late + "/approval";
        assertThat(HEAD.seeing(version(submitted)).post(approval, null).problem())
                .isEqualTo("kpi.month-locked");
        OFFICER.seeing(seen).post(MONTHS + month + "/unlocking", "{\"reason\": \"One more day\"}");
        assertThat(HEAD.seeing(version(submitted)).post(approval, null).status())
                .isEqualTo(200);
        OFFICER.seeing(seen).post(MONTHS + month + "/locking", null);
        assertThat(entries(lateRecord))
                .allMatch(entry -> entry.getString("kind").equals("ADJUST"));
        assertThat(sum(lateRecord)).isEqualTo(1);

        HEAD.seeing(version(HEAD.get(RECORDS + early)))
                .post(RECORDS + early + "/void", "{\"reason\": \"Written twice\"}");
        assertThat(sum(early)).isZero();
        assertThat(entries(early)).anyMatch(entry -> entry.getString("kind").equals("ADJUST"));
        assertThat(OFFICER.get(MONTHS + month).json().getString("hash"))
                .as("what was acknowledged stays as it was")
                .isEqualTo(opened.json().getString("hash"));
    }

    private static void approvedDay(String day, UUID record) {
        var id = Ids.fresh();
        var written = WORKER.put(LOGS + id, Days.written(day, record, ""));
        var submitted = WORKER.seeing(version(written)).post(LOGS + id + "/submission", null);
        version(HEAD.seeing(version(submitted)).post(LOGS + id + "/approval", null));
    }

    private static UUID acknowledged(String month) {
        var id = Ids.fresh();
        var written = HEAD.put(
                MONTHS + id,
                "{\"stationId\": \"%s\", \"periodStart\": \"%s\", \"difference\": \"\"}"
                        .formatted(Days.station(), month));
        var submitted = HEAD.seeing(version(written)).post(MONTHS + id + "/submission", null);
        var approved = MANAGER.seeing(version(submitted)).post(MONTHS + id + "/approval", null);
        var commented = SUPERVISOR.seeing(version(approved)).post(MONTHS + id + "/comment", "{\"comment\": \"Good\"}");
        version(OFFICER.seeing(version(commented)).post(MONTHS + id + "/acknowledgement", null));
        return id;
    }

    private static List<JsonObject> entries(UUID record) {
        return HEAD.get("/d/990101/kpis/entries?indicator=CONSULT&recordId=" + record)
                .items();
    }

    private static int sum(UUID record) {
        return entries(record).stream()
                .mapToInt(entry -> entry.getInt("quantity"))
                .sum();
    }

    private static int version(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isIn(200, 201);
        return answer.json().getInt("version");
    }
}
