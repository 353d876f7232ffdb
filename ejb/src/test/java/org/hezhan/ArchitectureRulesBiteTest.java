package org.hezhan;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.hezhan.shared.bad.BadService;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An architecture rule that has never failed proves nothing: each is shown a class that breaks it. */
class ArchitectureRulesBiteTest {

    private static final JavaClasses BAD = new ClassFileImporter().importClasses(BadService.class);

    static Stream<Named<ArchRule>> rules() {
        return Map.ofEntries(
                        Map.entry("the domain knows no web", ArchitectureRules.THE_DOMAIN_KNOWS_NO_WEB),
                        Map.entry(
                                "features call only down the line", ArchitectureRules.FEATURES_CALL_ONLY_DOWN_THE_LINE),
                        Map.entry(
                                "every entity belongs to a district",
                                ArchitectureRules.EVERY_ENTITY_BELONGS_TO_A_DISTRICT),
                        Map.entry("entities have no setters", ArchitectureRules.ENTITIES_HAVE_NO_SETTERS),
                        Map.entry("time comes from a clock", ArchitectureRules.TIME_COMES_FROM_A_CLOCK),
                        Map.entry("names say what a class is", ArchitectureRules.NAMES_SAY_WHAT_A_CLASS_IS),
                        Map.entry(
                                "native queries stand in boards and ledgers",
                                ArchitectureRules.NATIVE_QUERIES_STAND_IN_BOARDS_AND_LEDGERS),
                        Map.entry("use cases stay small", ArchitectureRules.USE_CASES_STAY_SMALL),
                        Map.entry(
                                "session beans are called by public methods",
                                ArchitectureRules.SESSION_BEANS_ARE_CALLED_BY_PUBLIC_METHODS),
                        Map.entry("nobody calls the audit trail", ArchitectureRules.NOBODY_CALLS_THE_AUDIT_TRAIL))
                .entrySet()
                .stream()
                .map(entry -> Named.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_reports_a_class_that_breaks_it(ArchRule rule) {
        assertThat(rule.evaluate(BAD).hasViolation()).isTrue();
    }

    @org.junit.jupiter.api.Test
    void features_that_call_each_other_in_a_circle_are_reported() {
        var circle = new ClassFileImporter()
                .importPackages("org.hezhan.shared", "org.hezhan.reporting", "org.hezhan.identity");

        assertThat(ArchitectureRules.FEATURES_FORM_NO_CYCLE.evaluate(circle).hasViolation())
                .isTrue();
    }
}
