package org.hezhan.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PortsTest {

    @Test
    void the_servers_take_the_three_ports_after_the_base() {
        assertThat(Ports.from(8080)).isEqualTo(new Ports(8080, 8081, 8082, 8083));
    }

    @Test
    void a_taken_port_is_named_with_the_server_that_needs_it() throws IOException {
        Ports ports = Ports.free();

        try (ServerSocket other = new ServerSocket(ports.keycloak(), 1, InetAddress.getLoopbackAddress())) {
            assertThat(other.isBound()).isTrue();
            assertThatThrownBy(() -> ports.checkFree(true, true))
                    .isInstanceOf(Trouble.class)
                    .hasMessageContainingAll(String.valueOf(ports.keycloak()), "Keycloak", "--port");
        }
    }

    @Test
    void a_port_that_an_external_server_makes_needless_may_be_taken() throws IOException {
        Ports ports = Ports.free();

        try (ServerSocket other = new ServerSocket(ports.database(), 1, InetAddress.getLoopbackAddress())) {
            assertThat(other.isBound()).isTrue();
            assertThatCode(() -> ports.checkFree(false, true)).doesNotThrowAnyException();
        }
    }

    @Test
    void a_base_port_outside_the_range_is_refused() {
        assertThatThrownBy(() -> Ports.from(80)).isInstanceOf(Trouble.class).hasMessageContaining("1024");
    }
}
