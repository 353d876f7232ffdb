package org.hezhan.tests.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.hezhan.tests.TheStack;
import org.hezhan.tests.api.Program;
import org.junit.jupiter.api.Test;

/** However a foreign district is named, in the path, a parameter, a header or a cookie: not a byte of it, and no failure. */
class SelectorIT {

    private static final int INPUTS = Integer.getInteger("hezhan.selectors", 4_000);
    private static final long SEED = 430_103;

    @Test
    void a_program_selects_no_foreign_district() {
        var told = new ConcurrentHashMap<Integer, Integer>();
        assertThat(wrong(
                        "/api",
                        List.of("Authorization: Bearer " + TheStack.get().token("fang.jingyi")),
                        told))
                .isEmpty();
        assertThat(told).as("what names only the own district is answered").containsKey(200);
        assertThat(told.getOrDefault(401, 0)).as("who asks is known").isLessThan(INPUTS / 2 / 3);
    }

    @Test
    void somebody_at_the_pages_selects_no_foreign_district() {
        var told = new ConcurrentHashMap<Integer, Integer>();
        assertThat(wrong(
                        "",
                        List.of("Accept: text/html", Visitor.of("fang.jingyi").cookie()),
                        told))
                .isEmpty();
        assertThat(told).as("what names only the own district is answered").containsKey(200);
    }

    /** What is looked for would be found if it were there. */
    @Test
    void who_belongs_there_reads_the_word() {
        Ground.get();

        assertThat(Program.of(Replays.STRANGER)
                        .get("/d/" + Ground.ELSEWHERE + "/stations")
                        .body())
                .contains(Foreign.CANARY);
    }

    private static List<String> wrong(String door, List<String> ours, Map<Integer, Integer> told) {
        var ground = Ground.get();
        var selectors = new Selectors(SEED, door, ours);
        var cases = IntStream.range(0, INPUTS / 2)
                .mapToObj(number -> selectors.next())
                .map(raw -> new Case(raw.toString().replaceAll("Bearer [^,\\]]{20,}", "Bearer …"), () -> {
                    var answer = raw.answer();
                    told.merge(Raw.status(answer), 1, Integer::sum);
                    var strange = ground.strange(answer.replace(raw.target(), ""));
                    return Raw.status(answer) < 500 && strange.isEmpty() ? "" : Raw.status(answer) + " " + strange;
                }))
                .toList();
        var wrong = Case.wrong(cases);
        System.out.println("Selectors: " + told);
        assertThat(told).as("some are refused, some find nothing").containsKeys(400, 404);
        return wrong;
    }
}
