package org.hezhan;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;
import org.hezhan.shared.bad.BadService;
import org.hezhan.shared.bad.BadTimes;
import org.hezhan.tenancy.bad.KnowsAFeature;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An architecture rule that has never failed proves nothing: each is shown classes that break it. */
class ArchitectureRulesBiteTest {

    private static final JavaClasses BAD =
            new ClassFileImporter().importClasses(BadService.class, BadTimes.class, KnowsAFeature.class);

    static Stream<Named<ArchRule>> rules() {
        return in(ArchitectureRules.class);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_reports_classes_that_break_it(ArchRule rule) {
        assertThat(rule.evaluate(part(
                                "org.hezhan.tenancy",
                                "org.hezhan.shared",
                                "org.hezhan.reporting",
                                "org.hezhan.identity"))
                        .hasViolation())
                .isTrue();
        assertThat(rule.evaluate(BAD).hasViolation()).isEqualTo(!rule.equals(ArchitectureRules.FEATURES_FORM_NO_CYCLE));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_is_held_against_the_product(ArchRule rule) {
        assertThat(in(ArchitectureTest.class).map(Named::getPayload)).contains(rule);
    }

    @Test
    void every_way_around_the_clock_is_reported() {
        assertThat(ArchitectureRules.TIME_COMES_FROM_A_CLOCK
                        .evaluate(BAD)
                        .getFailureReport()
                        .getDetails())
                .hasSize(1 + BadTimes.class.getDeclaredMethods().length);
    }

    /** With the bad classes, a whole part of the house: a circle needs two. */
    private static JavaClasses part(String... packages) {
        return new ClassFileImporter().importPackages(packages);
    }

    private static Stream<Named<ArchRule>> in(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> field.getType() == ArchRule.class)
                .map(field -> {
                    try {
                        return Named.of(field.getName(), (ArchRule) field.get(null));
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }
}
