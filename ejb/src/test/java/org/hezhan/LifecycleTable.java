package org.hezhan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hezhan.shared.Lifecycle;

/** Writes a life cycle as the table in which a test states it: a row for each state, a column for each step. */
public final class LifecycleTable {

    private LifecycleTable() {}

    public static <S extends Enum<S> & Lifecycle<S, T>, T extends Enum<T> & Lifecycle.Step<S>> String of(
            S[] states, T[] steps) {
        var rows = new ArrayList<List<String>>();
        rows.add(row("#", steps, step -> step.name()));
        for (var state : states) {
            rows.add(row(
                    state.name(),
                    steps,
                    step -> state.steps().contains(step) ? state.after(step).name() : "-"));
        }
        return rows.stream().map(cells -> String.join(" | ", cells)).collect(Collectors.joining("\n", "", "\n"));
    }

    private static <T> List<String> row(String head, T[] steps, java.util.function.Function<T, String> cell) {
        var cells = new ArrayList<>(List.of(head));
        for (var step : steps) {
            cells.add(cell.apply(step));
        }
        return cells;
    }
}
