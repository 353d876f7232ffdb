package org.hezhan.tests.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hezhan.tests.Packs;
import org.hezhan.tests.TheStack;
import org.hezhan.tests.api.Ids;
import org.hezhan.tests.api.Program;
import org.hezhan.tests.api.Program.Answer;
import org.hezhan.tests.isolation.Facts;
import org.hezhan.verify.Verification;
import org.junit.jupiter.api.Test;

/**
 * A contract that is signed when days of its time are approved already, and a month of it is handed in: what was counted stays as
 * it was counted, what comes after is of the contract's year, and the recount knows the one from the other.
 */
class LateContractIT {

    private static final int CODE = 990_192;
    private static final String BASE = "/d/" + CODE + "/";
    private static final Program WORKER = Program.of("worker1." + CODE);
    private static final Program HEAD = Program.of("head1." + CODE);
    private static final Program OFFICER = Program.of("officer." + CODE);
    private static final Program LEADER = Program.of("leader." + CODE);

    @Test
    void what_was_counted_before_the_signature_stays() throws SQLException {
        TheStack.get().open(Packs.as(CODE, 990_102, LateContractIT::postsSinceSeptember));
        var station = WORKER.get(BASE + "stations").items().getFirst().getString("id");
        approved(station, "2025-09-15");
        approved(station, "2025-09-16");
        approved(station, "2025-10-13");
        handedIn(station, "2025-10-01");

        signed(station, "2025-10-01", "2025-12-31");
        approved(station, "2025-10-14");
        approved(station, "2025-11-03");
        approved(station, "2025-11-04");
        handedIn(station, "2025-11-01");

        assertThat(yearsOfHelp())
                .as("a year of the calendar, and one of the contract")
                .containsExactly(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 10, 1));
        assertThat(consulted("2025-10-01")).as("since January").isEqualTo(3);
        assertThat(consulted("2025-11-01")).as("since October").isEqualTo(4);
        try (var connection = connection()) {
            assertThat(Verification.whole(connection, Clock.systemUTC())
                            .of(CODE)
                            .findings())
                    .isEmpty();
        }
    }

    private static String postsSinceSeptember(String file, String text) {
        return switch (file) {
            case "holdings.csv", "posts.csv" -> text.replace("2026-01-01", "2025-09-01");
            case "district.properties" -> text.replace("\u677e\u6da7", "Spaet").replace("Songjian", "Spaet");
            default -> text;
        };
    }

    /** One consultation, and help for a household: four in the contract's time, of which one was counted before it was signed. */
    private static void approved(String station, String day) {
        var log = BASE + "daily-logs/" + Ids.fresh();
        var help = Ids.fresh();
        var consultation = Ids.fresh();
        var submitted = WORKER.put(log + "/submission", """
                {"stationId": "%1$s", "day": "%2$s", "attendance": "ON_DUTY",
                 "entries": [{"startsAt": "09:00", "endsAt": "11:00", "workKind": "VISIT", "summary": "Help", "personTimes": 1,
                              "record": "%3$s"},
                             {"startsAt": "14:00", "endsAt": "15:00", "workKind": "CONSULT", "summary": "Desk", "personTimes": 1,
                              "record": "%4$s"}],
                 "records": [{"id": "%4$s", "indicator": "CONSULT", "startsAt": "14:00", "endsAt": "14:40",
                              "participantMode": "ROSTER", "people": ["C-00042"], "headcount": 1, "household": null,
                              "subject": null, "quantity": 0, "facts": {"channel": "VISIT", "answered": "true"},
                              "place": "Station", "note": ""},
                             {"id": "%3$s", "indicator": "PAIRED", "startsAt": "09:00", "endsAt": "10:00",
                              "participantMode": "COUNT", "people": [], "headcount": 0, "household": "H-00042", "subject": null,
                              "quantity": 0, "facts": {"paired": "true"}, "place": "At home", "note": ""}],
                 "problems": "", "helpNeeded": "", "tomorrowPlan": "", "reflection": ""}
                """.formatted(station, day, help, consultation));
        done(HEAD.seeing(version(submitted)).post(log + "/approval", null));
    }

    private static void handedIn(String station, String month) {
        var exchange = BASE + "monthly-exchanges/" + Ids.fresh();
        var written = HEAD.put(
                exchange,
                "{\"stationId\": \"%s\", \"periodStart\": \"%s\", \"difference\": \"\"}".formatted(station, month));
        done(HEAD.seeing(version(written)).post(exchange + "/submission", null));
    }

    private static void signed(String station, String from, String to) {
        var contract = BASE + "contracts/" + Ids.fresh();
        var lot = OFFICER.get(BASE + "lots").items().getFirst().getString("id");
        var scheme = OFFICER.get(BASE + "tranche-schemes").items().getFirst().getString("id");
        var agency = OFFICER.get(BASE + "contracts").items().getFirst().getString("agencyId");
        var draft = OFFICER.put(contract, """
                {"contractNo": "LATE-1", "planNo": null, "lotId": "%s", "agencyId": "%s", "method": "COMPETITIVE_CONSULTATION",
                 "totalFen": 6000000, "startsOn": "%s", "endsOn": "%s", "serviceYears": 1, "postsRequired": 2,
                 "trancheSchemeId": "%s", "stationIds": ["%s"],
                 "prices": [{"item": "Station", "unit": "post", "quantity": 2, "unitPriceFen": 3000000, "years": 1}],
                 "commitments": []}
                """.formatted(lot, agency, from, to, scheme, station));
        done(LEADER.seeing(version(draft))
                .post(
                        contract + "/signature",
                        "{\"on\": \"2026-03-30\", \"filedOn\": null, \"publishedUrl\": null, \"remark\": \"\"}"));
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isIn(200, 201);
        return answer;
    }

    private static int version(Answer answer) {
        return Integer.parseInt(done(answer).header("ETag").replace("\"", ""));
    }

    private static List<LocalDate> yearsOfHelp() {
        return new Facts(CODE)
                .all(
                        "select distinct span_start from kpi_unit where indicator = 'PAIRED' order by 1",
                        row -> row.getObject(1, LocalDate.class));
    }

    /** How many consultations a month tells of since the year began. */
    private static long consulted(String month) {
        return new Facts(CODE).all("""
                        select cast(line ->> 4 as bigint)
                        from monthly_exchange m cross join lateral json_array_elements(cast(m.composed as json) -> 'lines') line
                        where m.period_start = cast(? as date) and line ->> 0 = 'CONSULT'
                        """, row -> row.getLong(1), month).getFirst();
    }

    private static Connection connection() throws SQLException {
        return TheStack.get()
                .database()
                .verify()
                .connect(TheStack.get().database().url());
    }
}
