package org.hezhan;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.hezhan.shared.Lifecycle;
import org.hezhan.shared.Lifecycle.Step;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds for every life cycle there is, so that a new one is checked by being written. */
class LifecyclesTest {

    static Stream<Class<?>> lifecycles() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("org.hezhan").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Lifecycle.class))
                        .map(type -> (Class<?>) type.reflect());
    }

    @ParameterizedTest
    @MethodSource("lifecycles")
    void every_state_is_reached_and_one_is_final(Class<?> states) {
        var all = states.getEnumConstants();
        var reached = new LinkedHashSet<Object>();
        follow(all[0], reached);

        assertThat(reached).containsExactlyInAnyOrder(all);
        assertThat(all).anyMatch(state -> ((Lifecycle<?, ?>) state).steps().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("lifecycles")
    void every_step_is_offered_somewhere(Class<?> states) {
        var offered = new HashSet<Object>();
        for (var state : states.getEnumConstants()) {
            offered.addAll(((Lifecycle<?, ?>) state).steps());
        }
        var steps = offered.iterator().next().getClass().getEnumConstants();

        assertThat(offered).containsExactlyInAnyOrder(steps);
    }

    @ParameterizedTest
    @MethodSource("lifecycles")
    void its_drawing_stands_in_the_documents(Class<?> states) throws java.io.IOException {
        LifecycleDrawing.of(states).mustStandIn(java.nio.file.Path.of("..", "docs", "domain", "lifecycles.md"));
    }

    private static void follow(Object state, Set<Object> reached) {
        if (reached.add(state)) {
            ((Lifecycle<?, ?>) state).steps().forEach(step -> follow(((Step<?>) step).leadsTo(), reached));
        }
    }
}
