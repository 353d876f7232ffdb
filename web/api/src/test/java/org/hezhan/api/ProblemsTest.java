package org.hezhan.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import java.util.Locale;
import org.hezhan.identity.IdentityReason;
import org.hezhan.identity.Operation;
import org.hezhan.shared.SharedReason;
import org.junit.jupiter.api.Test;

/** What went wrong is told in one form, and no more than the caller may know. */
class ProblemsTest {

    private static final Inquiry ASKED = new Inquiry("request-1", Locale.SIMPLIFIED_CHINESE, "/api/d/430103/stations");
    private static final Inquiry IN_ENGLISH = new Inquiry("request-1", Locale.ENGLISH, "/api/d/430103/stations");

    @Test
    void a_refusal_is_told_in_its_own_sentence() {
        var problem = Problems.of(IdentityReason.NOT_ALLOWED.refusal(Operation.STATION_READ), IN_ENGLISH);

        assertThat(problem.status()).isEqualTo(403);
        assertThat(problem.type()).isEqualTo("/problems/identity.not-allowed");
        assertThat(problem.title()).isEqualTo("Forbidden");
        assertThat(problem.detail()).isEqualTo("Your roles do not allow you to see stations");
        assertThat(problem.instance()).isEqualTo("/api/d/430103/stations");
        assertThat(problem.requestId()).isEqualTo("request-1");
    }

    @Test
    void each_kind_of_refusal_has_its_status() {
        assertThat(Problems.of(SharedReason.NOT_FOUND.refusal(), ASKED).status())
                .isEqualTo(404);
        assertThat(Problems.of(IdentityReason.OWN_GRANT.refusal(), ASKED).status())
                .isEqualTo(403);
        assertThat(Problems.of(IdentityReason.ALREADY_REVOKED.refusal(), ASKED).status())
                .isEqualTo(409);
        assertThat(Problems.of(SharedReason.VALUE_MISSING.refusal("x"), ASKED).status())
                .isEqualTo(422);
        assertThat(Problems.of(SharedReason.CHANGED_MEANWHILE.refusal(), ASKED).status())
                .isEqualTo(412);
    }

    @Test
    void what_is_absent_tells_neither_its_address_nor_its_request() throws Exception {
        var here = Problems.of(SharedReason.NOT_FOUND.refusal(), ASKED);
        var there = Problems.of(new NotFoundException(), new Inquiry("other", ASKED.locale(), "/api/d/990101/x"));

        assertThat(Json.MAPPER.writeValueAsString(here)).isEqualTo(Json.MAPPER.writeValueAsString(there));
    }

    @Test
    void the_loser_of_two_at_once_is_told_so() {
        var lost = new IllegalStateException(new OptimisticLockException());

        assertThat(Problems.of(lost, ASKED).type()).isEqualTo("/problems/shared.changed-meanwhile");
    }

    @Test
    void a_refusal_inside_the_reading_of_json_stays_a_refusal() {
        var thrown = JsonMappingException.from(
                (com.fasterxml.jackson.core.JsonParser) null, "x", SharedReason.TEXT_TOO_LONG.refusal(5));

        assertThat(Problems.of(thrown, ASKED).status()).isEqualTo(422);
    }

    @Test
    void the_unexpected_is_only_numbered() throws Exception {
        var problem = Problems.of(new IllegalStateException("select secret from vault"), ASKED);

        assertThat(problem.status()).isEqualTo(500);
        assertThat(Json.MAPPER.writeValueAsString(problem))
                .contains("request-1")
                .doesNotContain("vault")
                .doesNotContain("IllegalState");
    }

    @Test
    void what_the_engine_refuses_is_a_problem_too() {
        assertThat(Problems.of(new NotAllowedException("GET"), ASKED).type())
                .isEqualTo("/problems/api.method-not-allowed");
        assertThat(Problems.of(401, ASKED).type()).isEqualTo("/problems/api.sign-in-needed");
        assertThat(Problems.of(415, ASKED).status()).isEqualTo(415);
    }

    @Test
    void chinese_is_spoken_unless_english_is_asked_for() {
        assertThat(Inquiry.locale(null)).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(Inquiry.locale("fr")).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(Inquiry.locale("en-GB,en;q=0.9,zh;q=0.1")).isEqualTo(Locale.ENGLISH);
        assertThat(Inquiry.locale("zh-TW")).isEqualTo(Locale.CHINESE);
        assertThat(Inquiry.locale(";;;")).isEqualTo(Locale.SIMPLIFIED_CHINESE);
    }
}
