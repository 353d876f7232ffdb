package org.hezhan.api.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import org.junit.jupiter.api.Test;

/** The order in which a class tells its methods is not fixed: what is found must not depend on it. */
class EndpointTest {

    @Test
    void what_helps_under_the_same_name_is_not_taken_for_what_is_called() {
        var found = Endpoint.of(Helped.class.getName() + "_put").method();

        assertThat(found.getParameterTypes()).containsExactly(String.class);
    }

    @Test
    void two_methods_that_are_called_by_one_name_are_refused() {
        assertThatThrownBy(() -> Endpoint.of(Doubled.class.getName() + "_one"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Two methods of one name");
    }

    @SuppressWarnings("unused")
    static class Helped {
        String put() {
            return "";
        }

        String put(int a) {
            return "";
        }

        String put(int a, int b) {
            return "";
        }

        @PUT
        public String put(String sent) {
            return put() + put(1) + put(1, 2) + put("", "");
        }

        String put(String a, String b) {
            return "";
        }

        String put(long a) {
            return "";
        }
    }

    @SuppressWarnings("unused")
    static class Doubled {
        @GET
        public String one() {
            return "";
        }

        @GET
        public String one(String id) {
            return id;
        }
    }
}
