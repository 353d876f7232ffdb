package org.hezhan.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.NoSuchElementException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Work is bound to its district for as long as it lasts, and to no other; without one there is none. */
class DistrictScopeTest {

    private static final DistrictCode OURS = new DistrictCode(430_103);
    private static final DistrictCode THEIRS = new DistrictCode(990_101);

    @Test
    void work_knows_its_district_and_answers() {
        assertThat(DistrictScope.<DistrictCode, RuntimeException>call(OURS, DistrictScope::current))
                .isEqualTo(OURS);
        assertThat(DistrictScope.<Boolean, RuntimeException>call(OURS, DistrictScope::isBound))
                .isTrue();
    }

    @Test
    void nothing_is_bound_before_and_after() {
        assertThat(DistrictScope.isBound()).isFalse();
        DistrictScope.<DistrictCode, RuntimeException>call(OURS, DistrictScope::current);

        assertThat(DistrictScope.isBound()).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(DistrictScope::current)
                .withMessage("No district is bound");
    }

    @Test
    void work_within_work_goes_back_to_the_outer_district() {
        var seen = DistrictScope.<String, RuntimeException>call(OURS, () -> {
            var inner = DistrictScope.<DistrictCode, RuntimeException>call(THEIRS, DistrictScope::current);
            return inner + " " + DistrictScope.current();
        });

        assertThat(seen).isEqualTo("990101 430103");
    }

    @Test
    void a_failure_ends_the_binding_and_comes_through() {
        assertThatThrownBy(() -> DistrictScope.call(OURS, () -> {
                    throw new IOException("failed");
                }))
                .isInstanceOf(IOException.class);
        assertThat(DistrictScope.isBound()).isFalse();
    }

    @Test
    void no_thread_carries_it_further() throws Exception {
        try (var other = Executors.newSingleThreadExecutor()) {
            var bound = DistrictScope.call(
                    OURS, () -> other.submit(DistrictScope::isBound).get());

            assertThat(bound).isFalse();
        }
    }

    @Test
    void hibernate_hears_the_bound_district_and_nothing_without() {
        var resolver = new CurrentDistrict();

        assertThat(DistrictScope.<Integer, RuntimeException>call(OURS, resolver::resolveCurrentTenantIdentifier))
                .isEqualTo(430_103);
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(resolver::resolveCurrentTenantIdentifier);
    }

    @Test
    void no_session_of_one_district_is_used_in_another_and_nobody_stands_above_them() {
        var resolver = new CurrentDistrict();

        assertThat(resolver.validateExistingCurrentSessions()).isTrue();
        assertThat(resolver.isRoot(430_103)).isFalse();
    }

    @Test
    void a_connection_stays_with_its_transaction() {
        var connections = new DistrictConnections();

        assertThat(connections.supportsAggressiveRelease()).isFalse();
        assertThat(connections.isUnwrappableAs(DistrictConnections.class)).isFalse();
        assertThatThrownBy(() -> connections.unwrap(String.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void without_a_server_there_is_no_connection() {
        var connections = new DistrictConnections();

        assertThatThrownBy(connections::getAnyConnection).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> connections.getConnection(430_103)).isInstanceOf(IllegalStateException.class);
    }
}
