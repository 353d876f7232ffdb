package org.hezhan.tests.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hezhan.bench.Median;
import org.hezhan.tests.Keycloak;
import org.hezhan.tests.TheStack;
import org.hezhan.tests.Visitor;
import org.junit.jupiter.api.Test;

/** Who guesses passwords is locked out after five, and learns nothing about whether the account exists. */
class BruteForceIT {

    private static final int GUESSES = 5;
    private static final int SERIES = 3;
    private static final int PEOPLE = 8;
    private static final double NEAR = 0.1;
    private static final Pattern TOLD = Pattern.compile("id=\"input-error[^>]*>([^<]+)<");

    @Test
    void a_program_that_guessed_five_times_is_locked_out_and_told_nothing() throws Exception {
        var name = RealmAdmin.newcomer();
        var unknown = RealmAdmin.tokens("nobody.at.all", "wrong");
        for (var guess = 0; guess < GUESSES; guess++) {
            var answer = RealmAdmin.tokens(name, "wrong " + guess);
            assertThat(answer.statusCode()).isEqualTo(unknown.statusCode());
            assertThat(answer.body()).isEqualTo(unknown.body());
        }
        var right = RealmAdmin.tokens(name, Keycloak.PASSWORD);
        assertThat(right.statusCode())
                .as("locked, although the password is right")
                .isEqualTo(unknown.statusCode());
        assertThat(right.body()).isEqualTo(unknown.body());
    }

    @Test
    void a_person_who_guessed_five_times_is_locked_out_and_told_the_same_as_about_nobody() throws Exception {
        var name = RealmAdmin.newcomer();
        var unknown = told("nobody.at.all", "wrong");
        for (var guess = 0; guess < GUESSES; guess++) {
            assertThat(told(name, "wrong " + guess)).isEqualTo(unknown);
        }
        assertThat(told(name, Keycloak.PASSWORD))
                .as("locked, although the password is right")
                .isEqualTo(unknown);
    }

    /**
     * A wrong password takes as long as a wrong name, whichever is asked first; a machine under load gets three tries to show
     * it.
     */
    @Test
    void how_long_a_refusal_takes_does_not_tell_whether_the_account_exists() throws Exception {
        var told = new ArrayList<String>();
        for (var series = 0; series < SERIES; series++) {
            var known = new ArrayList<Double>();
            var unknown = new ArrayList<Double>();
            for (var person = 0; person < PEOPLE; person++) {
                var name = RealmAdmin.newcomer();
                for (var guess = 0; guess < GUESSES - 1; guess++) {
                    var nobody = "nobody." + series + "." + person + "." + guess;
                    for (var isKnown : guess % 2 == 0 ? List.of(true, false) : List.of(false, true)) {
                        (isKnown ? known : unknown).add(nanos(isKnown ? name : nobody));
                    }
                }
            }
            var ratio = Median.of(known) / Median.of(unknown);
            told.add("%.3f".formatted(ratio));
            if (Math.abs(ratio - 1) <= NEAR) {
                return;
            }
        }
        assertThat(told).as("time for a known name by time for an unknown one").isEmpty();
    }

    private static double nanos(String name) {
        var start = System.nanoTime();
        RealmAdmin.tokens(name, "wrong");
        return System.nanoTime() - start;
    }

    private static String told(String name, String password) throws IOException, InterruptedException {
        var shown = new Visitor(TheStack.get().baseUrl()).signIn(name, password);
        assertThat(shown.status()).as(shown.text()).isEqualTo(200);
        var told = TOLD.matcher(shown.text());
        assertThat(told.find()).as(shown.text()).isTrue();
        return told.group(1).strip();
    }
}
