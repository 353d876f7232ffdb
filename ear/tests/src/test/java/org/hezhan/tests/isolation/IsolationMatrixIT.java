package org.hezhan.tests.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hezhan.tests.Keycloak;
import org.hezhan.tests.TheStack;
import org.hezhan.tests.api.Program;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation, every role, things of one's own and of others: answered as the permission table says, and not otherwise. */
class IsolationMatrixIT {

    private static final int SECONDS = 15;
    private static final String BRIEF = "brief";
    private static final String FOREIGN_CLIENT = "matrix-other";
    private static final People PEOPLE = People.get();

    @BeforeAll
    static void clients() {
        Keycloak.bringClient(BRIEF, SECONDS);
        Keycloak.bringClient(FOREIGN_CLIENT);
    }

    static Set<String> roles() {
        return PermissionTable.roles();
    }

    static Stream<ApiOperation> operations() {
        return ApiOperation.all().stream()
                .filter(operation -> !operation.permission().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void an_operation_has_its_row(ApiOperation operation) {
        assertThat(operation.permission())
                .satisfiesAnyOf(permission -> assertThat(permission).isEqualTo("operator"), permission -> assertThat(
                                PermissionTable.knows(permission))
                        .isTrue());
    }

    @Test
    void every_parameter_is_asked_about() {
        assertThat(ApiOperation.all()).allSatisfy(operation -> {
            assertThat(operation.queries()).as(operation.toString()).allMatch(Narrowing::knows);
            if (operation.isOfOneThing() || !operation.isOfDistrict()) {
                assertThat(operation.queries()).as(operation.toString()).isEmpty();
            }
            assertThat(operation.path().replaceAll("\\{(district|id|code)}", ""))
                    .as("the variables of a path")
                    .doesNotContain("{");
        });
        assertThat(Narrowing.knows("agencyId")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("roles")
    void a_role_reaches_what_the_table_says_and_nothing_else(String role) {
        assertThat(Case.wrong(new Matrix(PEOPLE.of(role)).cases())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("roles")
    void a_token_of_another_client_opens_nothing(String role) {
        var person = PEOPLE.of(role);
        var other = Program.with(Keycloak.token(FOREIGN_CLIENT, person.account()));

        assertThat(Case.wrong(new Strangers(person).unknown("of another client", other)))
                .isEmpty();
    }

    @Test
    void a_token_that_is_over_opens_nothing() throws InterruptedException {
        var cases = new ArrayList<Case>();
        for (var role : roles()) {
            var person = PEOPLE.of(role);
            var over = Program.with(Keycloak.token(BRIEF, person.account()));
            assertThat(over.get("/d/430103/nothing-here").status())
                    .as("while it lasts")
                    .isEqualTo(404);
            cases.addAll(new Strangers(person).unknown("over", over));
        }
        Thread.sleep((SECONDS + 1) * 1000);

        assertThat(Case.wrong(cases)).isEmpty();
    }

    @Test
    void a_disabled_account_opens_nothing_with_its_token_and_its_session() {
        var disabled = roles().stream().map(PEOPLE::of).map(Disabled::new).toList();
        var pages = disabled.stream().flatMap(one -> one.pages().stream()).toList();
        var operations =
                disabled.stream().flatMap(one -> one.operations().stream()).toList();
        System.out.printf("Disabled accounts: %d operations, %d pages%n", operations.size(), pages.size());

        assertThat(Case.wrong(operations)).isEmpty();
        assertThat(Case.wrong(pages, 1)).isEmpty();
        disabled.forEach(Disabled::comesInAgain);
    }

    @ParameterizedTest
    @MethodSource("roles")
    void who_has_left_finds_nothing(String role) {
        var former = Program.of(PEOPLE.former(role));

        assertThat(Case.wrong(new Strangers(PEOPLE.of(role)).left(former))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("roles")
    void whose_time_is_over_or_to_come_finds_nothing(String role) {
        var today = TheStack.TODAY;
        var until = Program.of(PEOPLE.during("until", role, today.minusYears(1), today.minusDays(1)));
        var from = Program.of(PEOPLE.during("from", role, today.plusDays(1), null));
        var cases = new ArrayList<>(new Strangers(PEOPLE.of(role)).left(until));
        cases.addAll(new Strangers(PEOPLE.of(role)).left(from));

        assertThat(Case.wrong(cases)).isEmpty();
    }

    /** The first day and the last are days of the membership; at the pages it is the same. */
    @Test
    void whose_time_is_today_comes_in_and_whose_is_not_does_not() {
        var today = TheStack.TODAY;
        var role = "BUREAU_OFFICER";
        var now = PEOPLE.during("now", role, today, today);
        assertThat(Program.of(now).get("/d/430103/stations").status()).isEqualTo(200);
        assertThat(Visitor.of(now).get("/d/430103/stations").status()).isEqualTo(200);
        for (var account : List.of(
                PEOPLE.during("until", role, today.minusYears(1), today.minusDays(1)),
                PEOPLE.during("from", role, today.plusDays(1), null))) {
            var visitor = Visitor.of(account);
            var nowhere = visitor.get("/d/" + Ground.NOWHERE + "/stations").without(String.valueOf(Ground.NOWHERE));
            assertThat(visitor.get("/d/430103/stations").without("430103").isLike(nowhere))
                    .as(account)
                    .isEmpty();
        }
    }

    @Test
    void without_a_token_nothing_is_told() {
        assertThat(Case.wrong(new Strangers(PEOPLE.of("BUREAU_OFFICER")).unknown("without a token", Program.nobody())))
                .isEmpty();
    }

    @Test
    void the_matrix_is_not_small() {
        var own = roles().stream()
                .mapToInt(role -> new Matrix(PEOPLE.of(role)).cases().size())
                .sum();
        var strangers = (6 * roles().size() + 1) * (int) operations().count();
        System.out.println("Isolation matrix: " + (own + strangers) + " cases");

        assertThat(own + strangers).isGreaterThanOrEqualTo(10_000);
    }

    /** What a list must not hold is seen where it is: in what somebody reads who may read all. */
    @Test
    void what_is_beyond_reach_would_be_noticed() {
        var beyond = Beyond.of(PEOPLE.of("STATION_WORKER"));
        var officer = PEOPLE.of("BUREAU_OFFICER");
        for (var list : List.of("stations", "contracts", "agencies", "posts")) {
            var read = beyond.in(
                    Program.of(officer.account()).get("/d/430103/" + list).body());
            assertThat(read).as(list).anyMatch(one -> beyond.names().contains(one));
            assertThat(read).as(list).anyMatch(one -> !beyond.names().contains(one));
            for (var page : List.of(list, "export/" + list + ".xlsx")) {
                assertThat(beyond.in(Visitor.of(officer.account())
                                .get("/d/430103/" + page)
                                .text()))
                        .as(page)
                        .isNotEmpty();
            }
        }
        assertThat(beyond.names()).hasSizeGreaterThan(8);
        assertThat(Beyond.of(officer).ids()).isEmpty();
        assertThat(Beyond.of(officer).names()).isEmpty();
    }

    /** Nothing is proven with things that are not there. All stations of one organisation share its contract. */
    @Test
    void there_is_a_thing_of_every_standing() {
        var missing = new ArrayList<String>();
        for (var collection : Things.collections()) {
            for (var standing : List.of(Standing.OWN, Standing.SIBLING, Standing.STRANGE, Standing.FOREIGN)) {
                if (Ground.get()
                        .thing(collection, standing, PEOPLE.of("STATION_WORKER"))
                        .isEmpty()) {
                    missing.add(collection + " " + standing);
                }
            }
        }
        assertThat(missing).containsExactly("contracts SIBLING");
    }
}
