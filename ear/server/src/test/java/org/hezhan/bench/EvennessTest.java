package org.hezhan.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.hezhan.bench.Evenness.Piece;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EvennessTest {

    private static final double MILLI = 1e6;

    @Test
    void an_even_machine_has_no_slow_second() {
        assertThat(Evenness.of(pieces(0, 150, 20), 3)).isEqualTo(new Evenness(3, 0, 1));
    }

    @Test
    void a_slow_second_is_compared_with_the_usual_one() {
        var pieces = new ArrayList<>(pieces(0, 50, 20));
        pieces.addAll(pieces(1_000, 10, 100));
        pieces.addAll(pieces(2_000, 50, 20));

        var evenness = Evenness.of(pieces, 3);

        assertThat(evenness.slow()).isEqualTo(10 / 110.0);
        assertThat(evenness.slowest()).isCloseTo(0.2, within(1e-9));
        assertThat(evenness.told())
                .contains("for 3 s: 9 % of samples took more than 1.3 times")
                .endsWith("ran at 0.20 of the usual speed.");
    }

    @Test
    void a_piece_counts_in_each_second_for_what_was_done_of_it_there() {
        var piece = new Piece(500 * MILLI, 2_000 * MILLI);

        assertThat(piece.doneIn(0)).isEqualTo(0.25);
        assertThat(piece.doneIn(1)).isEqualTo(0.5);
        assertThat(piece.doneIn(2)).isEqualTo(0.25);
        assertThat(piece.doneIn(3)).isZero();
    }

    @Test
    void every_processor_works_until_the_end() throws InterruptedException {
        var evenness = Evenness.measured(1);

        assertThat(evenness.seconds()).isEqualTo(1);
        assertThat(evenness.slow()).isBetween(0.0, 0.5);
        assertThat(evenness.slowest()).isEqualTo(1);
    }

    private static List<Piece> pieces(double from, int count, double each) {
        var pieces = new ArrayList<Piece>();
        for (var i = 0; i < count; i++) {
            pieces.add(new Piece((from + i * each) * MILLI, each * MILLI));
        }
        return pieces;
    }
}
