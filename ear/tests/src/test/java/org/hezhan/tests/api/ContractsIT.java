package org.hezhan.tests.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.hezhan.tests.api.Program.Answer;
import org.junit.jupiter.api.Test;

/** A contract over HTTP: drafted by one, signed by another, and only over stations that nobody else runs. */
class ContractsIT {

    private static final String CONTRACTS = "/d/990101/contracts/";
    private static final Program OFFICER = Program.of("officer.990101");
    private static final Program LEADER = Program.of("leader.990101");

    @Test
    void a_draft_put_twice_is_one_and_changes_under_its_version() {
        var id = Ids.fresh();
        var written = OFFICER.put(CONTRACTS + id, draft("QL-2027-1", 3));

        assertThat(written.status()).as(written.body()).isEqualTo(201);
        assertThat(written.json().getJsonObject("contract").getString("totalInCapitals"))
                .isNotEmpty();
        var again = OFFICER.put(CONTRACTS + id, draft("QL-2027-1", 3));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(written.body());
        assertThat(OFFICER.put(CONTRACTS + id, draft("QL-2027-1", 4)).status()).isEqualTo(428);
        assertThat(OFFICER.seeing(99).put(CONTRACTS + id, draft("QL-2027-1", 4)).status())
                .isEqualTo(412);
        assertThat(OFFICER.seeing(version(written))
                        .put(CONTRACTS + id, draft("QL-2027-1", 4))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whoever_drafts_does_not_sign_and_a_station_is_run_once() {
        var id = Ids.fresh();
        var written = OFFICER.put(CONTRACTS + id, draft("QL-2027-2", 3));
        var step = "{\"on\": \"2026-03-30\", \"filedOn\": null, \"publishedUrl\": null, \"remark\": \"\"}";

        assertThat(OFFICER.seeing(version(written))
                        .post(CONTRACTS + id + "/signature", step)
                        .status())
                .isEqualTo(403);
        assertThat(LEADER.post(CONTRACTS + id + "/signature", step).status()).isEqualTo(428);
        assertThat(LEADER.seeing(version(written))
                        .post(CONTRACTS + id + "/signature", step)
                        .status())
                .isEqualTo(409);
        assertThat(OFFICER.seeing(version(written))
                        .post(CONTRACTS + id + "/completion", step)
                        .status())
                .isEqualTo(409);
    }

    @Test
    void nobody_else_drafts() {
        assertThat(Program.of("head1.990101")
                        .put(CONTRACTS + Ids.fresh(), draft("QL-2027-3", 3))
                        .status())
                .isEqualTo(403);
    }

    private static String draft(String number, int posts) {
        var lot = OFFICER.get("/d/990101/lots").items().getFirst().getString("id");
        var scheme = OFFICER.get("/d/990101/tranche-schemes").items().getFirst().getString("id");
        var contract = OFFICER.get(CONTRACTS.substring(0, CONTRACTS.length() - 1))
                .items()
                .getFirst();
        return """
                {"contractNo": "%s", "planNo": null, "lotId": "%s", "agencyId": "%s", "method": "COMPETITIVE_CONSULTATION",
                 "totalFen": 24000000, "startsOn": "2026-04-01", "endsOn": "2027-03-31", "serviceYears": 1,
                 "postsRequired": %d, "trancheSchemeId": "%s", "stationIds": ["%s"],
                 "prices": [{"item": "Station", "unit": "post", "quantity": 2, "unitPriceFen": 12000000, "years": 1}],
                 "commitments": [{"stationId": "%s", "indicator": "HOME_VISIT", "target": 480}]}
                """.formatted(
                        number, lot, contract.getString("agencyId"), posts, scheme, Days.station(), Days.station());
    }

    private static int version(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isIn(200, 201);
        return answer.json().getInt("version");
    }
}
