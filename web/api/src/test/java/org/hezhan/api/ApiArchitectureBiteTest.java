package org.hezhan.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import org.hezhan.api.bad.KnowsTooMuch;
import org.junit.jupiter.api.Test;

/** An architecture rule that has never failed proves nothing. */
class ApiArchitectureBiteTest {

    @Test
    void each_rule_reports_a_class_that_breaks_it() throws IllegalAccessException {
        var bad = new ClassFileImporter().importClasses(KnowsTooMuch.class);
        var rules = Arrays.stream(ApiArchitectureTest.class.getDeclaredFields())
                .filter(field -> field.getType() == ArchRule.class)
                .toList();

        assertThat(rules).isNotEmpty();
        for (var rule : rules) {
            assertThat(((ArchRule) rule.get(null)).evaluate(bad).hasViolation())
                    .as(rule.getName())
                    .isTrue();
        }
    }
}
