package org.hezhan.tests.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Each wall alone stops everything. A thinner sample of both matrices is walked with one wall torn down, then with the other:
 * what is foreign, for the seven roles that reach furthest. With both torn down it is seen to leak.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WallsOffIT {

    private static final List<String> ROLES = List.of(
            "BUREAU_LEADER",
            "BUREAU_OFFICER",
            "TENANT_ADMIN",
            "AGENCY_HEAD",
            "STATION_HEAD",
            "STATION_WORKER",
            "AUDITOR");

    private static final List<Case> API = new ArrayList<>();
    private static final List<Case> PAGES = new ArrayList<>();
    private static final List<Case> FORMS = new ArrayList<>();
    private static WallOne one;
    private static WallTwo two;

    /** What is asked is made up while both walls stand, for the tests read the database too. */
    @BeforeAll
    static void the_sample() throws IOException {
        one = new WallOne();
        two = new WallTwo();
        for (var role : ROLES) {
            var person = People.get().of(role);
            API.addAll(foreign(new Matrix(person).cases()));
            PAGES.addAll(foreign(new PageMatrix(person).cases()));
            FORMS.addAll(foreign(new Replays(person).cases()));
        }
    }

    @AfterAll
    static void both_stand_again() throws IOException {
        two.on();
        one.on();
    }

    private static List<Case> foreign(List<Case> cases) {
        return cases.stream().filter(Case::isOfSample).toList();
    }

    @Test
    @Order(1)
    void without_wall_two_nothing_leaks() {
        assertThat(two.size()).isGreaterThan(25);
        two.off();

        assertThat(leaks("without wall two").all()).isEmpty();
        assertThat(Case.wrong(FORMS, 6)).isEmpty();
    }

    @Test
    @Order(2)
    void without_wall_one_nothing_leaks() throws IOException {
        two.on();
        one.off();

        assertThat(leaks("without wall one").all()).isEmpty();
        assertThat(Case.wrong(FORMS, 6)).isEmpty();
    }

    @Test
    @Order(3)
    void without_both_it_leaks_and_the_matrix_sees_it() {
        two.off();

        var leaks = leaks("without both");
        assertThat(leaks.api()).isNotEmpty().allMatch(WallsOffIT::isLeak);
        assertThat(leaks.pages()).allMatch(WallsOffIT::isLeak);
        assertThat(leaks.all()).hasSizeGreaterThanOrEqualTo(10);
    }

    /** A byte of the foreign district, or an answer by which one knows that something is there. */
    private static boolean isLeak(String wrong) {
        return wrong.contains("of the foreign district") || wrong.contains("unlike absent");
    }

    /** What was answered wrongly. */
    private record Leaks(List<String> api, List<String> pages) {

        List<String> all() {
            return Stream.concat(api.stream(), pages.stream()).toList();
        }
    }

    private static Leaks leaks(String what) {
        var began = System.nanoTime();
        var wrong = new Leaks(Case.wrong(API), Case.wrong(PAGES, 6));
        System.out.printf(
                "Matrices %s: %d and %d cases in %d s, %d and %d leaks%n",
                what,
                API.size(),
                PAGES.size(),
                (System.nanoTime() - began) / 1_000_000_000L,
                wrong.api().size(),
                wrong.pages().size());
        return wrong;
    }
}
