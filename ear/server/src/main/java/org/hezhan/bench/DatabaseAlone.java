package org.hezhan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.hezhan.bench.Bench.Round;

/** What the database takes for the same statements at the same rate, without the application (数据库基线). */
record DatabaseAlone(Bench bench, Submitting submitting) {

    private static final int CLIENTS = 16;

    /** Each operation is timed from when it should have begun, as in the evening. */
    Round measured(Script script, int rate, int seconds) throws SQLException, IOException, InterruptedException {
        var folder = Files.createTempDirectory(
                Files.createDirectories(submitting.pgbench().folder()), "log");
        try {
            return measured(script, rate, seconds, folder);
        } finally {
            PgbenchLog.remove(folder);
        }
    }

    private Round measured(Script script, int rate, int seconds, Path folder)
            throws SQLException, IOException, InterruptedException {
        var paced = submitting.pgbench().with(List.of("--rate=" + rate)).with(PgbenchLog.options(folder));
        var round = submitting.limit(paced, CLIENTS, script, seconds, 2 * rate);
        var log = PgbenchLog.read(folder, Submitting.PLANNING);
        var sent = log.latencies().count() + log.failed();
        return new Round(new Load.Ran(sent, log.failed(), round.ran().seconds(), log.latencies(), null), round.cpu());
    }
}
