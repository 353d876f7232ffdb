package org.hezhan.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** Resources look at boards and ask use cases; they know no rows, no statements and no clock of their own. */
@AnalyzeClasses(packages = "org.hezhan.api", importOptions = DoNotIncludeTests.class)
class ApiArchitectureTest {

    @ArchTest
    static final ArchRule resources_see_no_entity_manager =
            noClasses().should().dependOnClassesThat().areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule resources_see_no_entity =
            noClasses().should().dependOnClassesThat().areAnnotatedWith(Entity.class);

    @ArchTest
    static final ArchRule resources_speak_no_sql =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule resources_open_no_transactions =
            noClasses().should().dependOnClassesThat().resideInAPackage("jakarta.transaction..");

    @ArchTest
    static final ArchRule time_comes_from_a_clock = noClasses()
            .should()
            .callCodeUnitWhere(DescribedPredicate.<JavaCall<?>>describe(
                    "it reads the machine's clock",
                    call -> call.getTarget().getName().equals("now")
                                    && call.getTargetOwner().getPackageName().equals("java.time")
                                    && call.getTarget().getRawParameterTypes().stream()
                                            .noneMatch(given -> given.isEquivalentTo(Clock.class))
                            || call.getTargetOwner().isEquivalentTo(System.class)
                                    && call.getTarget().getName().equals("currentTimeMillis")));
}
