package org.hezhan.tests.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hezhan.tests.Keycloak;
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

    @ParameterizedTest
    @MethodSource("roles")
    void who_has_left_finds_nothing(String role) {
        var former = Program.of(PEOPLE.former(role));

        assertThat(Case.wrong(new Strangers(PEOPLE.of(role)).left(former))).isEmpty();
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
        var strangers = (3 * roles().size() + 1) * (int) operations().count();
        System.out.println("Isolation matrix: " + (own + strangers) + " cases");

        assertThat(own + strangers).isGreaterThanOrEqualTo(10_000);
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
