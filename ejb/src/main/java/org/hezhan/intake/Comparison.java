package org.hezhan.intake;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.hezhan.intake.Plan.Change;
import org.hezhan.intake.Plan.Difference;
import org.jspecify.annotations.Nullable;

/** Compares the rows of a sheet with the rows that are held, both as records of one type (新旧对照). */
public final class Comparison {

    private Comparison() {}

    /**
     * @param held the rows that are held, by key
     * @param name what a row is called in the plan
     */
    public static <K, R extends Record> Plan of(
            List<R> wanted, Map<K, R> held, Function<R, K> key, Function<R, String> name) {
        return new Plan(wanted.stream()
                .map(row -> change(row, held.get(key.apply(row)), name.apply(row)))
                .toList());
    }

    private static <R extends Record> Change change(R wanted, @Nullable R held, String name) {
        if (held == null) {
            return new Change(Plan.Kind.ADD, name, differences(wanted, null));
        }
        return wanted.equals(held)
                ? new Change(Plan.Kind.KEEP, name, List.of())
                : new Change(Plan.Kind.CHANGE, name, differences(wanted, held));
    }

    private static List<Difference> differences(Record wanted, @Nullable Record held) {
        var differences = new ArrayList<Difference>();
        for (var component : wanted.getClass().getRecordComponents()) {
            var after = value(component, wanted);
            var before = held == null ? null : value(component, held);
            if (!Objects.equals(before, after)) {
                differences.add(new Difference(component.getName(), before, after));
            }
        }
        return List.copyOf(differences);
    }

    private static @Nullable Object value(RecordComponent component, Record row) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
