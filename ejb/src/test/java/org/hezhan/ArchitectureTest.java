package org.hezhan;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The structure of the house. Each rule has been seen to fail: {@link ArchitectureRulesBiteTest}. */
@AnalyzeClasses(packages = "org.hezhan", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule the_domain_knows_no_web = ArchitectureRules.THE_DOMAIN_KNOWS_NO_WEB;

    @ArchTest
    static final ArchRule features_form_no_cycle = ArchitectureRules.FEATURES_FORM_NO_CYCLE;

    @ArchTest
    static final ArchRule what_hibernate_keeps_is_named = ArchitectureRules.WHAT_HIBERNATE_KEEPS_IS_NAMED;

    @ArchTest
    static final ArchRule what_is_personal_has_a_salt = ArchitectureRules.WHAT_IS_PERSONAL_HAS_A_SALT;

    @ArchTest
    static final ArchRule features_call_only_down_the_line = ArchitectureRules.FEATURES_CALL_ONLY_DOWN_THE_LINE;

    @ArchTest
    static final ArchRule tenancy_knows_no_feature = ArchitectureRules.TENANCY_KNOWS_NO_FEATURE;

    @ArchTest
    static final ArchRule every_entity_belongs_to_a_district = ArchitectureRules.EVERY_ENTITY_BELONGS_TO_A_DISTRICT;

    @ArchTest
    static final ArchRule entities_have_no_setters = ArchitectureRules.ENTITIES_HAVE_NO_SETTERS;

    @ArchTest
    static final ArchRule time_comes_from_a_clock = ArchitectureRules.TIME_COMES_FROM_A_CLOCK;

    @ArchTest
    static final ArchRule names_say_what_a_class_is = ArchitectureRules.NAMES_SAY_WHAT_A_CLASS_IS;

    @ArchTest
    static final ArchRule own_sql_stands_in_boards_and_ledgers = ArchitectureRules.OWN_SQL_STANDS_IN_BOARDS_AND_LEDGERS;

    @ArchTest
    static final ArchRule own_sql_goes_past_hibernate = ArchitectureRules.OWN_SQL_GOES_PAST_HIBERNATE;

    @ArchTest
    static final ArchRule use_cases_stay_small = ArchitectureRules.USE_CASES_STAY_SMALL;

    @ArchTest
    static final ArchRule session_beans_are_called_by_public_methods =
            ArchitectureRules.SESSION_BEANS_ARE_CALLED_BY_PUBLIC_METHODS;

    @ArchTest
    static final ArchRule nobody_calls_the_audit_trail = ArchitectureRules.NOBODY_CALLS_THE_AUDIT_TRAIL;
}
