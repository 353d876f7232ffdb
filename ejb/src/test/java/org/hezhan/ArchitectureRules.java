package org.hezhan;

import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.ejb.Timeout;
import jakarta.inject.Inject;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.hezhan.shared.ClockProducer;
import org.hezhan.shared.Personal;
import org.hezhan.shared.Salted;
import org.hezhan.shared.Sql;
import org.hezhan.tenancy.DistrictOwned;

/** What {@link ArchitectureTest} holds the product to, and {@link ArchitectureRulesBiteTest} sees fail. */
final class ArchitectureRules {

    /** The features in business order: each may call those before it. */
    static final List<String> LINE = List.of(
            "shared",
            "words",
            "workdays",
            "identity",
            "intake",
            "settings",
            "indicator",
            "roster",
            "purchase",
            "casework",
            "kpi",
            "reporting",
            "opening",
            "demo");

    static final ArchRule THE_DOMAIN_KNOWS_NO_WEB = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "jakarta.faces..", "jakarta.servlet..");

    static final ArchRule WHAT_IS_PERSONAL_HAS_A_SALT = fields().that()
            .areAnnotatedWith(Personal.class)
            .should()
            .beDeclaredInClassesThat()
            .areAssignableTo(Salted.class);

    static final ArchRule FEATURES_FORM_NO_CYCLE =
            slices().matching("org.hezhan.(*)..").should().beFreeOfCycles();

    static final ArchRule FEATURES_CALL_ONLY_DOWN_THE_LINE = classes().should(callOnlyDownTheLine());

    static final ArchRule TENANCY_KNOWS_NO_FEATURE = noClasses()
            .that()
            .resideInAPackage("org.hezhan.tenancy..")
            .should()
            .dependOnClassesThat(residesInFeature());

    static final ArchRule EVERY_ENTITY_BELONGS_TO_A_DISTRICT =
            classes().that().areAnnotatedWith(Entity.class).should().beAssignableTo(DistrictOwned.class);

    /** So that the start searches no archive for them. */
    static final ArchRule WHAT_HIBERNATE_KEEPS_IS_NAMED = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAnnotatedWith(MappedSuperclass.class)
            .or()
            .areAnnotatedWith(Embeddable.class)
            .or()
            .areAnnotatedWith(Converter.class)
            .should(beNamedInThePersistenceUnit());

    static final ArchRule ENTITIES_HAVE_NO_SETTERS = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameStartingWith("set");

    static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses()
            .that()
            .doNotBelongToAnyOf(ClockProducer.class)
            .should()
            .callCodeUnitWhere(DescribedPredicate.describe("it reads the machine's clock", readsTheMachinesClock()));

    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS =
            noClasses().should().haveSimpleNameStartingWith("Abstract").orShould(endInAWornOutWord());

    static final ArchRule OWN_SQL_STANDS_IN_BOARDS_AND_LEDGERS = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Board")
            .and()
            .haveSimpleNameNotEndingWith("Ledger")
            .should()
            .callMethod(Sql.class, "of", EntityManager.class, String.class)
            .orShould()
            .callMethod(Sql.class, "alone", String.class);

    /** What Hibernate sends of our own SQL it prepares anew each time, and it binds no district (ADR 15). */
    static final ArchRule OWN_SQL_GOES_PAST_HIBERNATE = noClasses()
            .should()
            .callMethodWhere(JavaCall.Predicates.target(HasName.Predicates.name("createNativeQuery")));

    static final ArchRule USE_CASES_STAY_SMALL =
            classes().that().areAnnotatedWith(Stateless.class).should(haveFewDoorsAndFewHands());

    /** A method of a session bean that is not public cannot be called through the container. */
    static final ArchRule SESSION_BEANS_ARE_CALLED_BY_PUBLIC_METHODS = methods()
            .that()
            .areDeclaredInClassesThat(areSessionBeans())
            .and()
            .arePackagePrivate()
            .and()
            .areNotStatic()
            .should()
            .beAnnotatedWith(PostConstruct.class)
            .orShould()
            .beAnnotatedWith(PreDestroy.class)
            .orShould()
            .beAnnotatedWith(Timeout.class);

    static final ArchRule NOBODY_CALLS_THE_AUDIT_TRAIL = noClasses()
            .that()
            .resideOutsideOfPackage("org.hezhan.audit..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.hezhan.audit..");

    private ArchitectureRules() {}

    private static DescribedPredicate<JavaClass> areSessionBeans() {
        return DescribedPredicate.describe(
                "are session beans",
                type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class));
    }

    private static DescribedPredicate<JavaClass> residesInFeature() {
        return DescribedPredicate.describe("reside in a feature", type -> LINE.contains(feature(type)));
    }

    /** Any {@code now} but that of a given clock, and whatever makes a clock or a date of the machine's time. */
    private static Predicate<JavaCall<?>> readsTheMachinesClock() {
        return call -> {
            var owner = call.getTargetOwner().getName();
            var name = call.getTarget().getName();
            var given = call.getTarget().getRawParameterTypes();
            return owner.startsWith("java.time.")
                            && name.equals("now")
                            && given.stream().noneMatch(type -> type.isEquivalentTo(Clock.class))
                    || owner.equals(Clock.class.getName()) && (name.startsWith("system") || name.startsWith("tick"))
                    || owner.equals(System.class.getName()) && name.equals("currentTimeMillis")
                    || owner.equals(Date.class.getName()) && name.equals("<init>") && given.isEmpty();
        };
    }

    private static String feature(JavaClass type) {
        var name = type.getPackageName();
        return name.startsWith("org.hezhan.")
                ? name.substring("org.hezhan.".length()).split("\\.")[0]
                : "";
    }

    private static ArchCondition<JavaClass> callOnlyDownTheLine() {
        return new ArchCondition<>("call only features before their own") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var own = LINE.indexOf(feature(type));
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> own >= 0 && LINE.indexOf(feature(dependency.getTargetClass())) > own)
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> beNamedInThePersistenceUnit() {
        var unit = unit();
        return have(DescribedPredicate.describe(
                "its name in META-INF/persistence.xml",
                type -> unit.contains("<class>" + type.getName() + "</class>")));
    }

    private static String unit() {
        try (var file = ArchitectureRules.class.getResourceAsStream("/META-INF/persistence.xml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ArchCondition<JavaClass> endInAWornOutWord() {
        return have(DescribedPredicate.describe("a worn-out ending", type -> type.getSimpleName()
                .matches(".*(Service|Manager|Helper|Utils?|Impl|DTO|Entity|Repository|Controller)")));
    }

    /** At most eight public methods of its own and seven injected things. */
    private static ArchCondition<JavaClass> haveFewDoorsAndFewHands() {
        return new ArchCondition<>("have at most 8 public methods and 7 injected fields") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var doors = type.getMethods().stream()
                        .filter(ArchitectureRules::isDoor)
                        .count();
                var hands = type.getFields().stream()
                        .filter(field -> field.isAnnotatedWith(Inject.class)
                                || field.getRawType().isEquivalentTo(EntityManager.class))
                        .count();
                if (doors > 8 || hands > 7) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getName() + " has " + doors + " doors and " + hands + " hands"));
                }
            }
        };
    }

    private static boolean isDoor(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
    }
}
