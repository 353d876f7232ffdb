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
 * Each wall alone stops everything: both matrices are walked whole, for all roles, with one wall torn down, then with the other. With
 * both torn down what is foreign leaks at the interface and through forms, and is seen to. The pages ask by statements of their own, each of which names
 * the district, so they do not even then; that their matrix would notice is shown in {@link PagesMatrixIT}.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WallsOffIT {

    /** Somebody has so many pages under way at most. */
    private static final int AT_ONCE = 6;

    private static final List<Case> API = new ArrayList<>();
    private static final List<Case> PAGES = new ArrayList<>();
    private static final List<Case> FORMS = new ArrayList<>();
    private static WallOne one;
    private static WallTwo two;

    /** What is asked is made up while both walls stand, for the tests read the database too. */
    @BeforeAll
    static void the_cases() throws IOException {
        one = new WallOne();
        two = new WallTwo();
        for (var role : PermissionTable.roles()) {
            var person = People.get().of(role);
            API.addAll(new Matrix(person).cases());
            PAGES.addAll(new PageMatrix(person).cases());
            FORMS.addAll(new Replays(person).cases());
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

        assertThat(leaks("without wall two", API, PAGES, FORMS).all()).isEmpty();
    }

    @Test
    @Order(2)
    void without_wall_one_nothing_leaks() throws IOException {
        two.on();
        one.off();

        assertThat(leaks("without wall one", API, PAGES, FORMS).all()).isEmpty();
    }

    @Test
    @Order(3)
    void without_both_it_leaks_and_the_matrix_sees_it() {
        two.off();

        var leaks = leaks("without both", foreign(API), foreign(PAGES), foreign(FORMS));
        assertThat(leaks.api()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(leaks.forms()).isNotEmpty();
        assertThat(leaks.all()).allMatch(WallsOffIT::isLeak);
    }

    /** A byte of the foreign district, or an answer by which one knows that something is there. */
    private static boolean isLeak(String wrong) {
        return wrong.contains("of the foreign district") || wrong.contains("unlike absent");
    }

    /** What was answered wrongly. */
    private record Leaks(List<String> api, List<String> pages, List<String> forms) {

        List<String> all() {
            return Stream.of(api, pages, forms).flatMap(List::stream).toList();
        }
    }

    private static Leaks leaks(String what, List<Case> api, List<Case> pages, List<Case> forms) {
        var began = System.nanoTime();
        var wrong = new Leaks(Case.wrong(api), Case.wrong(pages, AT_ONCE), Case.wrong(forms, AT_ONCE));
        System.out.printf(
                "Matrices %s: %d, %d and %d cases in %d s, %d, %d and %d leaks%n",
                what,
                api.size(),
                pages.size(),
                forms.size(),
                (System.nanoTime() - began) / 1_000_000_000L,
                wrong.api().size(),
                wrong.pages().size(),
                wrong.forms().size());
        return wrong;
    }
}
