package org.hezhan.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Locale;
import org.hezhan.bench.Bench.Round;
import org.hezhan.server.Database;

/**
 * What isolation costs in the database (隔离开销): the same script as the application, as the superuser, whom no row policy
 * concerns, and as the superuser binding the district twice, since the audit chain cannot do without it.
 */
record Binding(Bench bench) {

    private static final int CLIENTS = 16;

    void measure(Submitting submitting, Script script, double request)
            throws SQLException, IOException, InterruptedException {
        var twice = script.boundTwice();
        var free = new Submitting(bench, submitting.submission(), new Pgbench(asSuperuser(), folder()));
        var ours = new ArrayList<Round>();
        var policies = new ArrayList<Double>();
        var more = new ArrayList<Double>();
        for (var round = 0; round < 2 * bench.rounds(); round++) {
            var whole = submitting.limit(CLIENTS, script, bench.seconds(5));
            var unguarded = free.limit(CLIENTS, script, bench.seconds(5)).database();
            var again = free.limit(CLIENTS, twice, bench.seconds(5)).database();
            ours.add(whole);
            policies.add(whole.database() - unguarded);
            more.add(again - unguarded);
        }
        var added = twice.bindings() - script.bindings();
        var guarding = Median.of(policies);
        var binding = Median.of(more) * script.bindings() / Math.max(1, added);
        var how = "database CPU under pgbench: row policies %.0f µs of %.0f µs, %d bindings %.0f µs;"
                + " of %.0f µs for the whole operation";
        bench.book()
                .note(
                        Goal.G6,
                        Math.max(0, guarding + binding) / request,
                        String.format(
                                Locale.ROOT,
                                how,
                                guarding,
                                Bench.median(ours, Round::database),
                                script.bindings(),
                                binding,
                                request));
    }

    private Path folder() {
        return bench.house().home().resolve("bench/twice");
    }

    private Database asSuperuser() {
        var ours = bench.house().stack().database();
        return new Database(
                ours.url(), ours.keycloakUrl(), ours.owner(), bench.house().login(), ours.verify(), ours.keycloak());
    }
}
