package org.hezhan.indicator;

import java.util.Arrays;
import java.util.List;

/** Conditions of which one suffices (任一满足), written {@code MODE=ONSITE/PROVEN=true}. */
public record Clause(List<Condition> anyOf) {

    static Clause parse(String text) {
        return new Clause(Arrays.stream(text.split("/")).map(Condition::parse).toList());
    }

    boolean isMetBy(Delivery delivery) {
        return anyOf.stream().anyMatch(condition -> condition.isMetBy(delivery));
    }

    boolean isOnlyNumberOf(String factCode) {
        var only = anyOf.getFirst();
        return anyOf.size() == 1 && only.isNumeric() && only.fact().code().equals(factCode);
    }

    Clause with(long number) {
        return new Clause(List.of(anyOf.getFirst().with(number)));
    }

    Shortfall shortfall() {
        var last = anyOf.getLast();
        return new Shortfall(ShortfallKind.CONDITION_UNMET, last.fact(), last.operator() + last.operand());
    }
}
