package org.hezhan.roster;

import static org.hezhan.intake.SheetFlaw.DATES_REVERSED;
import static org.hezhan.intake.SheetFlaw.VALUE_TWICE;
import static org.hezhan.roster.RosterFlaw.ACCOUNT_NAME;
import static org.hezhan.roster.RosterFlaw.ADMIN_READS_NOTHING;
import static org.hezhan.roster.RosterFlaw.NAME_DIFFERS;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hezhan.identity.Role;
import org.hezhan.intake.Column;
import org.hezhan.intake.Faults;
import org.hezhan.intake.Reading;
import org.hezhan.intake.Sheet;
import org.hezhan.intake.SheetKind;

/** The sheet of people and their roles (人员表). */
final class PersonSheet {

    static final SheetKind KIND = new SheetKind(
            "accounts.csv",
            Column.needed("account", "luo.xiaoman"),
            Column.needed("name_zh", "Luo Xiaoman"),
            Column.needed("role", "STATION_WORKER"),
            Column.needed("scope_kind", "STATION"),
            Column.free("scope", "43010300201"),
            Column.free("valid_from", "2025-01-01"),
            Column.free("valid_to", ""));

    private static final Pattern ACCOUNT = Pattern.compile("[a-z][a-z0-9]*([._-][a-z0-9]+)*");

    /** 可读 P3/P4 个人信息的角色，租户管理员不得兼任（SoD-6）。 */
    private static final Set<Role> READS_PEOPLE =
            EnumSet.of(Role.STREET_OFFICER, Role.AGENCY_PM, Role.STATION_HEAD, Role.STATION_WORKER, Role.SUPERVISOR);

    private PersonSheet() {}

    static List<PersonRow> read(Sheet sheet, Roll roll, Faults faults) {
        var rows = new ArrayList<PersonRow>();
        var lines = new HashMap<String, Integer>();
        for (var line : sheet.rows()) {
            var in = new Reading(line, faults);
            var row = row(in, roll);
            check(in, row, roll);
            var first = lines.putIfAbsent(row.key(), in.line());
            if (first != null) {
                in.fault("account", VALUE_TWICE, row.account(), first);
            }
            if (!row.account().isEmpty()) {
                roll.enter(row);
            }
            if (in.isSound()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static PersonRow row(Reading in, Roll roll) {
        var account = in.text("account", 40);
        var name = in.text("name_zh", 40);
        var role = RoleCode.read(in);
        var scope = ScopeCodes.read(in, roll);
        return new PersonRow(
                account,
                name,
                role.role(),
                role.qualifier(),
                scope.kind(),
                scope.codes(),
                in.optionalDate("valid_from"),
                in.optionalDate("valid_to"));
    }

    private static void check(Reading in, PersonRow row, Roll roll) {
        if (!row.account().isEmpty() && !ACCOUNT.matcher(row.account()).matches()) {
            in.fault("account", ACCOUNT_NAME, row.account());
        }
        roll.nameOf(row.account())
                .filter(name -> !name.equals(row.name()))
                .ifPresent(name -> in.fault("name_zh", NAME_DIFFERS, row.account(), name, row.name()));
        if (row.validFrom() != null && row.validTo() != null && row.validTo().isBefore(row.validFrom())) {
            in.fault("valid_to", DATES_REVERSED, row.validFrom(), row.validTo());
        }
        var held = roll.rolesOf(row.account());
        if (row.role() == Role.TENANT_ADMIN && held.stream().anyMatch(READS_PEOPLE::contains)
                || held.contains(Role.TENANT_ADMIN) && READS_PEOPLE.contains(row.role())) {
            in.fault("role", ADMIN_READS_NOTHING, row.account());
        }
    }
}
