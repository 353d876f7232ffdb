package org.hezhan.tests.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.hezhan.tests.api.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a door refuses is one row of the audit trail: who tried what, and why not (AT-1). */
class RefusedAttemptsIT {

    @ParameterizedTest
    @ValueSource(strings = {"/d/430103/members", "/d/430103/export/members.xlsx"})
    void a_page_or_a_workbook_that_is_refused_leaves_its_row(String address) {
        try (var worker = Person.of("luo.xiaoman")) {
            var answer = worker.answer(address);

            assertThat(answer.status()).isEqualTo(403);
            assertThat(told(String.valueOf(answer.headers().get("x-request-id"))))
                    .isEqualTo(row("GET " + address));
        }
    }

    @Test
    void so_does_an_operation() {
        var answer = Program.of("luo.xiaoman").get("/d/430103/memberships");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(told(answer.header("X-Request-Id"))).isEqualTo(row("GET /api/d/430103/memberships"));
    }

    private static String row(String attempt) {
        return "REFUSED, " + attempt + ", luo.xiaoman, [identity.not-allowed]";
    }

    private static String told(String request) {
        return Facts.one("""
                select string_agg(concat_ws(', ', e.outcome, e.what, a.username, '[' || (e.changes -> 0 ->> 'reason') || ']'), '; ')
                from audit_event e join account a on a.id = e.account_id
                where e.district_code = 430103 and e.request = '%s'
                """.formatted(request));
    }
}
