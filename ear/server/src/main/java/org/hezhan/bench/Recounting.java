package org.hezhan.bench;

import java.sql.SQLException;
import org.hezhan.verify.Finding;
import org.hezhan.verify.Finding.Kind;
import org.hezhan.verify.Verification;

/**
 * Has the verifier recount some of the districts that were under load (复算). Their rows were copied, and the audit trail of
 * the district in which they were written does not go along: of copied rows no trail tells.
 */
record Recounting(Bench bench) {

    /** The first so many of the seeded ones. */
    static final int DISTRICTS = 3;

    int differences() throws SQLException {
        var database = bench.house().stack().database();
        var found = 0;
        try (var connection = database.verify().connect(database.url())) {
            var verification = Verification.whole(connection, bench.clock());
            for (var i = 0; i < Math.min(DISTRICTS, bench.districts()); i++) {
                var findings = verification.of(bench.slots().codes()[i]).findings().stream()
                        .filter(finding -> finding.kind() != Kind.TRAIL)
                        .toList();
                findings.stream().limit(3).map(Finding::line).forEach(line -> bench.say("%s", line));
                found += findings.size();
            }
        }
        return found;
    }
}
