package org.hezhan.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hezhan.server.PackRows.Row;

/** Names one demo account for each role, for those who want to look around. */
record DemoAccounts(Map<String, Row> byRole) {

    static DemoAccounts of(Path packs) {
        Map<String, Row> byRole = new LinkedHashMap<>();
        PackRows.of(packs.resolve(DemoDistricts.FILLED)).forEach(row -> byRole.putIfAbsent(row.role(), row));
        return new DemoAccounts(byRole);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Demo accounts, all with the password " + DemoPassword.TEXT + ":");
        byRole.forEach((role, row) -> lines.add("  %-24s %-20s %s".formatted(row.account(), role, row.name())));
        return lines;
    }
}
