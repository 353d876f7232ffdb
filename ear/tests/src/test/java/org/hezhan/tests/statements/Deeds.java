package org.hezhan.tests.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hezhan.tests.api.Ids;
import org.hezhan.tests.api.Program;
import org.hezhan.tests.api.Program.Answer;
import org.hezhan.tests.api.Talk;
import org.jspecify.annotations.Nullable;

/** Every operation that changes something, done once by whom it concerns, at the third station of the invented district. */
final class Deeds {

    private static final String HERE = "/d/990101";
    private static final Program WORKER = person("worker3.990101");
    private static final Program HEAD = person("head3.990101");
    private static final Program MANAGER = person("pm.990101");
    private static final Program SUPERVISOR = person("ye.zhiqiu");
    private static final Program OFFICER = person("officer.990101");
    private static final Program LEADER = person("leader.990101");
    private static final Program ADMINISTRATOR = person("admin.990101");

    private final Tally tally;
    private final String station;

    private Deeds(Tally tally) {
        this.tally = tally;
        this.station = WORKER.get(HERE + "/stations").items().getFirst().getString("id");
    }

    /** The rules of the district, which never change once they are issued, are known before. */
    static void count(Tally tally) {
        OFFICER.get(HERE + "/kpis/progress?serviceMonth=2026-01");
        var deeds = new Deeds(tally);
        deeds.aDay();
        deeds.aDayAtOnce();
        deeds.aWeek();
        deeds.aMonth();
        deeds.aRecord();
        deeds.aNarrative();
        deeds.aWaiver();
        deeds.aRole();
        deeds.aContract();
        deeds.aStation();
    }

    private static Program person(String account) {
        var program = Program.of(account).inAHurry();
        program.get(HERE + "/stations");
        return program;
    }

    private void aDay() {
        var id = Ids.fresh();
        var day = day("2026-01-12", 4);
        var written = put(WORKER, "/daily-logs", id, day);
        assertThat(WORKER.put(HERE + "/daily-logs/" + id, day).status()).isEqualTo(200);
        var submitted = step(WORKER, "/daily-logs", id, "submission", written, null);
        var returned = step(
                HEAD, "/daily-logs", id, "return", submitted, "{\"reason\": \"INCOMPLETE\", \"remark\": \"Who?\"}");
        var again = WORKER.seeing(version(returned)).post(HERE + "/daily-logs/" + id + "/submission", null);
        step(HEAD, "/daily-logs", id, "approval", again, null);
    }

    private void aDayAtOnce() {
        var path = HERE + "/daily-logs/" + Ids.fresh() + "/submission";
        var day = day("2026-01-13", 4);
        var answer = tally.of("PUT /d/{district}/daily-logs/{id}/submission", () -> WORKER.put(path, day));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    private void aWeek() {
        var week = "/weekly-summaries";
        var id = Ids.fresh();
        var submitted = step(HEAD, week, id, "submission", put(HEAD, week, id, period("2026-01-12")), null);
        var returned =
                step(MANAGER, week, id, "return", submitted, "{\"reason\": \"INCOMPLETE\", \"remark\": \"More\"}");
        var again = HEAD.seeing(version(returned)).post(HERE + week + "/" + id + "/submission", null);
        var approved = step(MANAGER, week, id, "approval", again, null);
        step(SUPERVISOR, week, id, "comment", approved, "{\"comment\": \"Good\"}");
    }

    private void aMonth() {
        var month = "/monthly-exchanges";
        var id = Ids.fresh();
        var submitted = step(HEAD, month, id, "submission", put(HEAD, month, id, period("2026-01-01")), null);
        var returned =
                step(MANAGER, month, id, "return", submitted, "{\"reason\": \"INCOMPLETE\", \"remark\": \"More\"}");
        var again = HEAD.seeing(version(returned)).post(HERE + month + "/" + id + "/submission", null);
        var approved = step(MANAGER, month, id, "approval", again, null);
        var commented = step(SUPERVISOR, month, id, "comment", approved, "{\"comment\": \"Good\"}");
        var closed = step(OFFICER, month, id, "acknowledgement", commented, null);
        step(OFFICER, month, id, "unlocking", closed, "{\"reason\": \"A late day\"}");
        step(OFFICER, month, id, "locking", closed, null);
    }

    private void aRecord() {
        var records = "/service-records";
        var log = Ids.fresh();
        var written = WORKER.put(HERE + "/daily-logs/" + log, day("2026-02-10", 2));
        var submitted = WORKER.seeing(version(written)).post(HERE + "/daily-logs/" + log + "/submission", null);
        var approved = HEAD.seeing(version(submitted)).post(HERE + "/daily-logs/" + log + "/approval", null);
        var both = approved.json().getJsonArray("records");
        var wrong = UUID.fromString(both.getJsonObject(0).getString("id"));
        var twice = UUID.fromString(both.getJsonObject(1).getString("id"));
        var right = Ids.fresh();
        var correction = step(
                HEAD,
                records,
                wrong,
                "correction",
                HEAD.get(HERE + records + "/" + wrong),
                "{\"reason\": \"Another caller\", \"record\": " + consultation(right, 0, "C-00077") + "}");
        step(MANAGER, records, right, "approval", correction, null);
        step(HEAD, records, twice, "void", HEAD.get(HERE + records + "/" + twice), "{\"reason\": \"Written twice\"}");
    }

    private void aNarrative() {
        var log = Ids.fresh();
        var record = Ids.fresh();
        var day = day("2026-02-11", 0)
                .replace("\"records\": []", "\"records\": [" + Talk.of(record, 1, "She told of her son") + "]");
        assertThat(WORKER.put(HERE + "/daily-logs/" + log + "/submission", day).status())
                .isEqualTo(201);
        var seen = HEAD.get(HERE + "/service-records/" + record);
        step(HEAD, "/service-records", record, "narrative", seen, "{\"purpose\": \"REVIEW\"}");
    }

    private void aWaiver() {
        var owed = OFFICER.get(
                        HERE + "/obligations?kind=DAILY&open=true&from=2026-03-24&to=2026-04-10&stationId=" + station)
                .items()
                .getFirst();
        var answer = tally.of("POST /d/{district}/obligations/{id}/waiver", () -> OFFICER.seeing(owed.getInt("version"))
                .post(HERE + "/obligations/" + owed.getString("id") + "/waiver", "{\"reason\": \"Ill that day\"}"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private void aRole() {
        var id = Ids.fresh();
        var granted = put(ADMINISTRATOR, "/memberships", id, """
                {"username": "worker3.990101", "role": "EVAL_EXPERT", "qualifier": null, "scopeKind": "DISTRICT", "scopeCodes": [],
                 "validFrom": "2026-03-31", "validTo": null}
                """);
        step(ADMINISTRATOR, "/memberships", id, "revocation", granted, null);
    }

    private void aContract() {
        var id = Ids.fresh();
        var lot = OFFICER.get(HERE + "/lots").items().getFirst().getString("id");
        var scheme = OFFICER.get(HERE + "/tranche-schemes").items().getFirst().getString("id");
        var agency = OFFICER.get(HERE + "/agencies").items().getFirst().getString("id");
        var drafted = put(OFFICER, "/contracts", id, """
                {"contractNo": "QL-2030-1", "planNo": null, "lotId": "%s", "agencyId": "%s", "method": "COMPETITIVE_CONSULTATION",
                 "totalFen": 24000000, "startsOn": "2030-01-01", "endsOn": "2030-12-31", "serviceYears": 1,
                 "postsRequired": 2, "trancheSchemeId": "%s", "stationIds": ["%s"],
                 "prices": [{"item": "Station", "unit": "post", "quantity": 2, "unitPriceFen": 12000000, "years": 1}],
                 "commitments": [{"stationId": "%s", "indicator": "HOME_VISIT", "target": 480}]}
                """.formatted(lot, agency, scheme, station, station));
        var on = "{\"on\": \"2026-03-30\", \"filedOn\": \"2026-03-30\", \"publishedUrl\": null, \"remark\": \"\"}";
        var signed = step(LEADER, "/contracts", id, "signature", drafted, on);
        var answer = tally.of("POST /d/{district}/contracts/{id}/{step}", () -> OFFICER.seeing(version(signed))
                .post(HERE + "/contracts/" + id + "/effect", on));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private void aStation() {
        var path = HERE + "/stations/" + station;
        var seen = version(OFFICER.get(path));
        var suspended = tally.of("POST /d/{district}/stations/{id}/{step}", () -> OFFICER.seeing(seen)
                .post(path + "/suspension", "{\"siteKind\": null, \"score\": null, \"remark\": \"Repairs\"}"));
        assertThat(suspended.status()).as(suspended.body()).isEqualTo(200);
        OFFICER.seeing(version(suspended))
                .post(path + "/reopening", "{\"siteKind\": null, \"score\": null, \"remark\": \"Repaired\"}");
    }

    private Answer put(Program by, String collection, UUID id, String json) {
        var answer =
                tally.of("PUT /d/{district}" + collection + "/{id}", () -> by.put(HERE + collection + "/" + id, json));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer;
    }

    private Answer step(Program by, String collection, UUID id, String step, Answer seen, @Nullable String json) {
        var answer = tally.of("POST /d/{district}" + collection + "/{id}/" + step, () -> by.seeing(version(seen))
                .post(HERE + collection + "/" + id + "/" + step, json));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    private String period(String start) {
        return "{\"stationId\": \"%s\", \"periodStart\": \"%s\", \"difference\": \"\"}".formatted(station, start);
    }

    private String day(String day, int records) {
        return """
                {"stationId": "%s", "day": "%s", "attendance": "ON_DUTY",
                 "entries": [{"startsAt": "09:00", "endsAt": "17:00", "workKind": "CONSULT", "summary": "At the desk",
                              "personTimes": %d, "record": null}],
                 "records": [%s], "problems": "", "helpNeeded": "", "tomorrowPlan": "", "reflection": ""}
                """.formatted(
                        station,
                        day,
                        records,
                        IntStream.range(0, records)
                                .mapToObj(i -> consultation(Ids.fresh(), i, "C-0009" + i))
                                .collect(Collectors.joining(", ")));
    }

    private static String consultation(UUID id, int hour, String caller) {
        return """
                {"id": "%s", "indicator": "CONSULT", "startsAt": "%02d:00", "endsAt": "%02d:40", "participantMode": "ROSTER",
                 "people": ["%s"], "headcount": 1, "household": null, "subject": null, "quantity": 0,
                 "facts": {"channel": "VISIT", "answered": "true"}, "place": "Station", "note": "Asked about aid"}
                """.formatted(id, 9 + hour, 9 + hour, caller);
    }

    private static int version(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isIn(200, 201);
        return answer.json().getInt("version");
    }
}
