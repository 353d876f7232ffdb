package org.hezhan.tests.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hezhan.tests.TheStack;
import org.hezhan.tests.api.Program;
import org.hezhan.tests.signin.RealmAdmin;

/** Somebody with a role, a token and a session, whose account is then disabled at Keycloak (停用). */
final class Disabled {

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final String NOTHING = "/d/430103/nothing-here";

    private final Subject person;
    private final Program program;
    private final Visitor visitor;

    /** They come in with their token and their session, and are disabled. */
    Disabled(Subject person) {
        this.person = person;
        var account = People.get().holder("disabled", person.role());
        RealmAdmin.enable(account, true);
        program = Program.with(TheStack.get().token(account));
        visitor = Visitor.anew(account);
        await(404);
        assertThat(visitor.get(NOTHING).status())
                .as("the session of %s", account)
                .isEqualTo(404);
        RealmAdmin.enable(account, false);
    }

    /** Every operation with the token, and every page with the session, once the product has heard of it. */
    List<Case> cases() {
        await(401);
        var cases = new ArrayList<>(new Strangers(person).unknown("of a disabled account", program));
        var rows = new ArrayList<>(PageRow.ofDistrict());
        // another page is the first for each role, for with the first the session ends
        Collections.rotate(rows, person.role().hashCode() % rows.size());
        rows.forEach(row -> cases.add(new Case(
                person.role() + " page " + row.page() + " with the session of a disabled account", () -> opened(row))));
        return cases;
    }

    private String opened(PageRow row) {
        var answer = visitor.get(row.path(Ground.HERE));
        return answer.status() == 302 && answer.header("Location").contains("/protocol/openid-connect/auth")
                ? ""
                : answer.without().brief() + " " + answer.header("Location");
    }

    private void await(int status) {
        var began = System.nanoTime();
        while (program.get(NOTHING).status() != status) {
            assertThat(Duration.ofNanos(System.nanoTime() - began))
                    .as("until %s is answered %d", person.role(), status)
                    .isLessThan(SOON);
            Thread.onSpinWait();
        }
    }
}
