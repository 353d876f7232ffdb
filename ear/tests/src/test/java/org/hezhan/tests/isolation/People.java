package org.hezhan.tests.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hezhan.tests.Keycloak;
import org.hezhan.tests.TheStack;
import org.hezhan.tests.api.Ids;
import org.hezhan.tests.api.Program;
import org.jspecify.annotations.Nullable;

/**
 * One person for each role, with that role alone, whose scope holds the station of the tests: of the demonstration where it
 * has one, else made and granted through the interface. And one whose only membership was revoked.
 */
final class People {

    private static final String MEMBERS = """
            select a.username, a.id, m.scope_kind = 'DISTRICT', array(
                select s.id from station s left join agency g on g.id = s.agency_id
                where m.scope_kind = 'STATION' and s.code = any (m.scope_codes)
                   or m.scope_kind = 'STREET' and s.street_code::text = any (m.scope_codes)
                   or m.scope_kind = 'ORGANISATION' and g.uscc = any (m.scope_codes))
            from membership m join account a on a.id = m.account_id
            where m.role = ? and m.revoked_at is null and m.valid_from <= ? and (m.valid_to is null or m.valid_to >= ?)
              and cardinality(a.districts) = 1
              and not exists (select 1 from membership o where o.account_id = m.account_id and o.id <> m.id)
            order by m.scope_kind = 'DISTRICT', a.username
            """;

    private static final Program ADMINISTRATOR = Program.of("an.zhiheng");

    private final Facts district;
    private final UUID home;
    private final String homeCode;
    private final Map<String, Subject> subjects = new HashMap<>();

    private static final class Holder {

        static final People ONE = new People(Ground.HERE, Ground.HOME);
    }

    /** Those of the district where the matrix is walked. */
    static People get() {
        return Holder.ONE;
    }

    private People(int code, String homeCode) {
        this.district = new Facts(code);
        this.homeCode = homeCode;
        this.home = district.all("select id from station where code = ?", row -> row.getObject(1, UUID.class), homeCode)
                .getFirst();
        PermissionTable.roles().forEach(role -> subjects.put(role, found(role).orElseGet(() -> made(role))));
    }

    Subject of(String role) {
        return Objects.requireNonNull(subjects.get(role));
    }

    /** Somebody who had the role until just now. */
    String former(String role) {
        var account = account("left", role);
        var held = granted(account, role);
        var revoked = ADMINISTRATOR.seeing(held.version()).post(memberships() + held.id() + "/revocation", null);
        assertThat(revoked.status()).as(revoked.body()).isIn(200, 409);
        return account;
    }

    /** Somebody of that name who has the role, and whom no other test knows. */
    String holder(String kind, String role) {
        var account = account(kind, role);
        granted(account, role);
        return account;
    }

    /** Somebody whose only membership is of these days, as its row says. */
    String during(String kind, String role, LocalDate from, @Nullable LocalDate to) {
        var account = account(kind, role);
        district.tell(
                "insert into membership (district_code, id, account_id, role, scope_kind, valid_from, valid_to, granted_at, version)"
                        + " select ?, a.id, a.id, ?, 'DISTRICT', ?, cast(nullif(?, '') as date), now(), 0 from account a"
                        + " where a.username = ? on conflict do nothing",
                district.district(),
                role,
                from,
                Objects.toString(to, ""),
                account);
        return account;
    }

    private Optional<Subject> found(String role) {
        var day = java.sql.Date.valueOf(TheStack.TODAY);
        return district.all(MEMBERS, row -> subject(role, row), role, day, day).stream()
                .filter(subject -> subject.everything() || subject.stations().contains(home))
                .findFirst();
    }

    private static Subject subject(String role, ResultSet row) throws SQLException {
        return new Subject(role, row.getString(1), row.getObject(2, UUID.class), row.getBoolean(3), Set.of((UUID[])
                row.getArray(4).getArray()));
    }

    private Subject made(String role) {
        granted(account("matrix", role), role);
        return found(role).orElseThrow();
    }

    private record Held(String id, int version) {}

    private Held granted(String account, String role) {
        var id = Ids.fresh().toString();
        var answer = ADMINISTRATOR.put(memberships() + id, """
                {"username": "%s", "role": "%s", "qualifier": null, "scopeKind": "STATION", "scopeCodes": ["%s"],
                 "validFrom": "2026-01-01", "validTo": null}
                """.formatted(account, role, homeCode));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return new Held(id, answer.json().getInt("version"));
    }

    private String account(String kind, String role) {
        var account = kind + "." + role.toLowerCase(Locale.ROOT).replace('_', '-');
        return Keycloak.bringNewcomer(account);
    }

    private String memberships() {
        return "/d/" + district.district() + "/memberships/";
    }
}
