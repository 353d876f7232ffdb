package org.hezhan.pages;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Pages look at boards and ask use cases; they know no rows, no statements and no clock of their own. */
@AnalyzeClasses(packages = "org.hezhan.pages", importOptions = DoNotIncludeTests.class)
class PagesArchitectureTest {

    @ArchTest
    static final ArchRule pages_see_no_entity_manager = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.persistence.EntityManager")
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("javax.sql..");

    @ArchTest
    static final ArchRule pages_open_no_transactions =
            noClasses().should().dependOnClassesThat().resideInAPackage("jakarta.transaction..");

    @ArchTest
    static final ArchRule pages_keep_nothing_for_a_whole_session =
            noClasses().should().beAnnotatedWith("jakarta.enterprise.context.SessionScoped");

    @ArchTest
    static final ArchRule time_comes_from_a_clock = noClasses()
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .orShould()
            .callMethod(java.time.YearMonth.class, "now");
}
