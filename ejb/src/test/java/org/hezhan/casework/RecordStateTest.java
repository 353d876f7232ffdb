package org.hezhan.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.hezhan.casework.RecordState.Step;
import org.junit.jupiter.api.Test;

class RecordStateTest {

    @Test
    void a_record_goes_this_way() {
        assertThat(table()).isEqualTo("""
                #         | SUBMIT    | RETURN    | APPROVE   | VOID
                DRAFT     | SUBMITTED | -         | -         | -
                SUBMITTED | -         | RETURNED  | APPROVED  | -
                RETURNED  | SUBMITTED | -         | -         | -
                APPROVED  | -         | -         | -         | VOIDED
                VOIDED    | -         | -         | -         | -
                """);
    }

    private static String table() {
        var head = line("#", Arrays.stream(Step.values()).map(Step::name).collect(Collectors.toList()));
        var lines = Arrays.stream(RecordState.values())
                .map(state -> line(
                        state.name(),
                        Arrays.stream(Step.values())
                                .map(step -> state.steps().contains(step)
                                        ? step.leadsTo().name()
                                        : "-")
                                .toList()))
                .collect(Collectors.joining());
        return head + lines;
    }

    private static String line(String first, java.util.List<String> cells) {
        return ("%-9s | ".formatted(first)
                                + cells.stream().map("%-9s"::formatted).collect(Collectors.joining(" | ")))
                        .stripTrailing()
                + "\n";
    }
}
