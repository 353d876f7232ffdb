package org.hezhan.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Locale;
import org.hezhan.bench.Bench.Round;
import org.hezhan.server.Database;

/** What binding the district and the row policies cost: the same script with them, and without them as the superuser (隔离开销). */
record Binding(Bench bench) {

    private static final int CLIENTS = 16;

    void measure(Submitting submitting, Script script, double request)
            throws SQLException, IOException, InterruptedException {
        var unbound = script.unbound();
        var free = new Submitting(bench, submitting.submission(), new Pgbench(asSuperuser(), folder()));
        var with = new ArrayList<Round>();
        var without = new ArrayList<Round>();
        for (var round = 0; round < bench.rounds(); round++) {
            with.add(submitting.limit(CLIENTS, script, bench.seconds(5)));
            without.add(free.limit(CLIENTS, unbound, bench.seconds(5)));
        }
        var bound = Bench.median(with, Round::database);
        var plain = Bench.median(without, Round::database);
        var all = (double) script.bindings() / (script.bindings() - unbound.bindings());
        var how = "database CPU of pgbench %.0f µs with, %.0f µs without policies and %d of %d bindings, taken for all;"
                + " of %.0f µs for the whole operation";
        bench.book()
                .note(
                        Goal.G6,
                        Math.max(0, bound - plain) * all / request,
                        String.format(
                                Locale.ROOT,
                                how,
                                bound,
                                plain,
                                script.bindings() - unbound.bindings(),
                                script.bindings(),
                                request));
    }

    private java.nio.file.Path folder() {
        return bench.house().home().resolve("bench/unbound");
    }

    private Database asSuperuser() {
        var ours = bench.house().stack().database();
        return new Database(
                ours.url(), ours.keycloakUrl(), ours.owner(), bench.house().login(), ours.verify(), ours.keycloak());
    }
}
