package org.hezhan.tests.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hezhan.tests.api.Program;

/** Every operation that reads, as the description of the interface tells them, asked about Tianxin's month. */
final class Lookups {

    private static final String TIANXIN = "/d/{district}";
    private static final Program OFFICER = Program.of("fang.jingyi");
    private static final Program ADMINISTRATOR = Program.of("an.zhiheng");

    /** What an operation cannot do without. */
    private static final Map<String, String> QUERIES = Map.of(
            "/kpis/progress", "?serviceMonth=2026-03",
            "/kpis/station-progress", "?serviceMonth=2026-03&indicator=HOME_VISIT",
            "/kpis/entries", "?serviceMonth=2026-03&indicator=HOME_VISIT&stationId=",
            "/kpis/records", "?serviceMonth=2026-03&indicator=HOME_VISIT&stationId=",
            "/monthly-exchanges/preview", "?periodStart=2026-03-01&stationId=",
            "/weekly-summaries/preview", "?periodStart=2026-03-16&stationId=");

    private Lookups() {}

    static void count(Tally tally) {
        for (var path : paths()) {
            var asked = Asked.about(path);
            asked.answered();
            tally.of("GET " + path, asked::answered);
        }
    }

    private static List<String> paths() {
        return Description.operations().stream()
                .filter(operation -> operation.startsWith("GET " + TIANXIN))
                .map(operation -> operation.substring(4))
                .toList();
    }

    private record Asked(Program by, String address) {

        static Asked about(String path) {
            var below = path.substring(TIANXIN.length());
            var by = below.startsWith("/memberships") ? ADMINISTRATOR : OFFICER;
            var collection = "/d/430103/" + below.split("/")[1];
            var query = QUERIES.getOrDefault(below, "");
            if (query.endsWith("=")) {
                query += first(OFFICER, "/d/430103/stations");
            }
            return new Asked(
                    by,
                    "/d/430103" + (below.contains("{id}") ? below.replace("{id}", first(by, collection)) : below)
                            + query);
        }

        private static String first(Program by, String collection) {
            return by.get(collection).items().getFirst().getString("id");
        }

        boolean answered() {
            var answer = by.get(address);
            assertThat(answer.status()).as(address + " " + answer.body()).isEqualTo(200);
            return true;
        }
    }
}
