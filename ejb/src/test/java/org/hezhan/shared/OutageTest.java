package org.hezhan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.HeuristicMixedException;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is away, and what is wrong (数据库暂不可用). */
class OutageTest {

    @ParameterizedTest
    @ValueSource(strings = {"08003", "08006", "53300", "57P01", "57P03", "55P03", "25P03", "40P01", "40001"})
    void a_database_that_is_away_may_be_asked_again(String state) {
        assertThat(Outage.is(new SQLException("", state))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42601", "22P02"})
    void what_it_refuses_it_will_refuse_again(String state) {
        assertThat(Outage.is(new SQLException("", state))).isFalse();
    }

    @Test
    void a_pool_without_connections_has_no_state() {
        assertThat(Outage.is(new SQLException("IJ000453"))).isTrue();
    }

    @Test
    void a_commit_that_was_cut_off_is_told_beside_the_transaction() {
        var cut = new HeuristicMixedException();
        cut.addSuppressed(new IOException(new SQLException("", "08006")));
        assertThat(Outage.is(cut)).isTrue();
        assertThat(Outage.caused(new IllegalStateException(cut))).isTrue();
        assertThat(Outage.is(new HeuristicMixedException())).isFalse();
    }
}
