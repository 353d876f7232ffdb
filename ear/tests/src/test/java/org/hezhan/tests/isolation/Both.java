package org.hezhan.tests.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hezhan.tests.Keycloak;
import org.hezhan.tests.api.Ids;
import org.hezhan.tests.api.Program;

/** Somebody who holds the same role in both districts, and sends the views of the one to the other. */
final class Both {

    private static final String ACCOUNT = "matrix.both";

    Both() {
        Keycloak.bringNewcomer(ACCOUNT);
        grant("an.zhiheng", Ground.HERE);
        grant("admin.990191", Ground.ELSEWHERE);
    }

    private static void grant(String administrator, int district) {
        var answer =
                Program.of(administrator).put("/d/" + district + "/memberships/" + Ids.fresh(), """
                {"username": "%s", "role": "BUREAU_OFFICER", "qualifier": null, "scopeKind": "DISTRICT", "scopeCodes": [],
                 "validFrom": "2026-01-01", "validTo": null}
                """.formatted(ACCOUNT));
        assertThat(answer.status()).as(answer.body()).isIn(201, 409);
    }

    List<Case> cases() {
        return PageRow.ofDistrict().stream()
                .filter(row -> !row.page().startsWith("export/") && !row.isOfOneThing())
                .map(row -> new Case("view of page " + row.page(), () -> carried(row)))
                .toList();
    }

    private static String carried(PageRow row) {
        var visitor = Visitor.of(ACCOUNT);
        var here = row.path(Ground.HERE);
        for (var form : visitor.get(row.path(Ground.ELSEWHERE)).forms()) {
            if (form.isOfPage()) {
                var answer = visitor.post(here, form.fields());
                if (answer.status() != 401
                        || !Ground.get().strange(answer.text()).isEmpty()) {
                    return answer.status() + " " + Ground.get().strange(answer.text());
                }
            }
        }
        return "";
    }
}
