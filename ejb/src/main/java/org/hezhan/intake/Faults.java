package org.hezhan.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hezhan.shared.Refusal;

/** Collects all faults of a file or of several, so that people are told once, not one fault at a time (差错清单). */
public final class Faults {

    private static final Comparator<Fault> BY_PLACE =
            Comparator.comparing(Fault::file).thenComparing(Fault::line);

    private final List<Fault> found = new ArrayList<>();

    public void add(String file, int line, String column, Flaw flaw, Object... facts) {
        found.add(new Fault(file, line, column, "", flaw, List.of(facts)));
    }

    public void add(Cell at, Flaw flaw, Object... facts) {
        found.add(new Fault(at.file(), at.line(), at.column(), at.address(), flaw, List.of(facts)));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public int size() {
        return found.size();
    }

    /** By file and line. */
    public List<Fault> all() {
        return found.stream().sorted(BY_PLACE).toList();
    }

    /** @throws Refusal carrying every fault, when there is one */
    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw IntakeReason.FILE_FAULTY.refusal(found.size(), all());
        }
    }

    /** The faults that a refusal carries; none when it is about something else. */
    public static List<Fault> of(Refusal refusal) {
        return refusal.facts().stream()
                .filter(List.class::isInstance)
                .flatMap(fact -> ((List<?>) fact).stream())
                .filter(Fault.class::isInstance)
                .map(Fault.class::cast)
                .toList();
    }
}
