package org.hezhan.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What an edition says is read once, and said alike it is one catalogue. */
class KnownCataloguesTest {

    @Test
    void an_edition_is_read_once() {
        var edition = UUID.randomUUID();
        var first = KnownCatalogues.of(edition, () -> List.of(new Tuning("ACT_LARGE", "minHeadcount", 210)));

        var again = KnownCatalogues.of(edition, () -> {
            throw new AssertionError("It never changes");
        });

        assertThat(again).isSameAs(first);
        assertThat(again.of("ACT_LARGE").limit(Limit.MIN_HEADCOUNT)).isEqualTo(210);
    }

    @Test
    void two_districts_that_set_the_same_share_a_catalogue_and_others_do_not() {
        var here = of(220);

        assertThat(of(220)).isSameAs(here);
        assertThat(of(230).of("ACT_LARGE").limit(Limit.MIN_HEADCOUNT)).isEqualTo(230);
        assertThat(here.of("ACT_LARGE").limit(Limit.MIN_HEADCOUNT)).isEqualTo(220);
    }

    private static Catalogue of(long least) {
        return KnownCatalogues.of(UUID.randomUUID(), () -> List.of(new Tuning("ACT_LARGE", "minHeadcount", least)));
    }
}
