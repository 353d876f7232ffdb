package org.hezhan.tests.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.hezhan.tests.TheStack;
import org.hezhan.tests.api.Program;
import org.hezhan.tests.signin.RealmAdmin;

/** Somebody with a role, a token and a session, whose account is then disabled at Keycloak (停用). */
final class Disabled {

    private static final String STATIONS = "/d/430103/stations";

    /** Who holds a role in the district is shown its stations, or told that they may not see them. */
    private static final Set<Integer> COMES_IN = Set.of(200, 403);

    private final Subject person;
    private final String account;
    private final Program program;
    private final Visitor visitor;

    /** They come in with their token and their session, and are disabled. */
    Disabled(Subject person) {
        this.person = person;
        account = People.get().holder("disabled", person.role());
        program = Program.with(TheStack.get().token(account));
        visitor = Visitor.anew(account);
        await(COMES_IN);
        assertThat(visitor.get(STATIONS).status()).as(account).isIn(COMES_IN);
        RealmAdmin.enable(account, false);
    }

    /** Every operation with the token, once the product has heard of it. */
    List<Case> operations() {
        await(Set.of(401));
        return new Strangers(person).disabled(program);
    }

    /** Every page with the session, one after the other. With the first the session ends, so that is another one for each role. */
    List<Case> pages() {
        var rows = new ArrayList<>(PageRow.ofDistrict());
        Collections.rotate(rows, person.role().hashCode() % rows.size());
        return rows.stream()
                .map(row -> new Case(
                        person.role() + " page " + row.page() + " with the session of a disabled account",
                        () -> opened(row.path(Ground.HERE))))
                .toList();
    }

    /** Sent to sign in; with a session that has just ended by way of the same address. */
    private String opened(String path) {
        var first = visitor.get(path);
        var answer = first.status() == 302 && first.header("Location").endsWith(path) ? visitor.get(path) : first;
        return answer.status() == 302 && answer.header("Location").contains("/protocol/openid-connect/auth")
                ? ""
                : answer.without().brief() + " " + answer.header("Location");
    }

    /** The token was good all the time: enabled again, they come in with it. */
    void comesInAgain() {
        RealmAdmin.enable(account, true);
        await(COMES_IN);
    }

    private void await(Set<Integer> statuses) {
        RealmAdmin.soon(() -> statuses.contains(program.get(STATIONS).status()));
    }
}
