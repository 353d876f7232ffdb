package org.hezhan.indicator;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** The hour norms of the stages of a case (工时折算标准, domain reference 4.4), in minutes. */
public record Norm(Map<String, Integer> byStage) {

    public Norm {
        byStage = Map.copyOf(byStage);
    }

    /** Reads {@code INTAKE:210|SESSION:120}. */
    static Norm parse(String text) {
        return new Norm(Arrays.stream(text.split("\\|"))
                .map(part -> part.split(":"))
                .filter(part -> part.length == 2)
                .collect(Collectors.toMap(part -> part[0], part -> Integer.valueOf(part[1]))));
    }

    long minutes(Facts facts) {
        var stage = facts.get(Fact.STAGE);
        return stage == null ? Long.MAX_VALUE : byStage.getOrDefault(stage, Integer.MAX_VALUE);
    }
}
