package org.hezhan.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Random;
import org.hezhan.bench.Bench.Round;

/** The officer of each district looks at something over the API (查看). */
record Reading(Bench bench, String path) {

    private static final byte[] NOTHING = {};

    /** The path as seen from a district, such as {@code kpis/progress}. */
    static Reading of(Bench bench, String path) {
        return new Reading(bench, path);
    }

    /** @param districts the first of all that are looked at, by chance */
    Round load(int clients, double seconds, int districts) throws SQLException {
        var round = bench.measured(() ->
                Load.closed(bench.house().port(), clients, seconds, 0, (wire, number) -> one(wire, number, districts)));
        Bench.mustHaveSucceeded(round.ran());
        return round;
    }

    private void one(Wire wire, long number, int districts) throws IOException {
        look(wire, new Random(number * 7919).nextInt(districts));
    }

    /** @param index which district */
    String look(Wire wire, int index) throws IOException {
        var token = bench.people()
                .token(index % Seeding.SHIFTS, bench.people().officer().username());
        var headers = "Authorization: Bearer " + token + "\r\nAccept: application/json\r\n";
        var address = "/api/d/" + bench.slots().codes()[index] + "/" + path;
        return Submission.must(wire.send("GET", address, headers, NOTHING)).text();
    }
}
