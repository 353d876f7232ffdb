package org.hezhan.tests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;
import org.hezhan.tests.TheStack;
import org.junit.jupiter.api.Test;

/** The drill: a backup is taken in the middle of the work, and a new home made of it is clean and opens its doors. */
class RestoreIT {

    private static final String CLOCK = "from:" + TheStack.TODAY + "T15:00";

    @Test
    void what_was_acknowledged_before_a_backup_is_in_the_home_restored_from_it() throws Exception {
        var folder =
                Path.of("target", "restore-" + ProcessHandle.current().pid()).toAbsolutePath();
        var file = folder.resolve("backup.zip");
        var home = folder.resolve("restored");
        try (var launched = Launched.run(folder.resolve("home"), CLOCK)) {
            var journal = new ConcurrentLinkedQueue<Deed>();
            var going = new AtomicBoolean(true);
            var pause = new ReentrantReadWriteLock(true);
            var worker = new Worker(1, new Caller(launched), pause.readLock(), journal, going, Worker.REVISIONS);
            var thread = Thread.ofPlatform().start(worker);
            while (journal.size() < 25) {
                Thread.sleep(50);
                worker.mustNotBeSurprised();
            }
            var before = journal.stream().filter(Deed::isAcknowledged).toList();
            var told = Launched.call(
                    "backup", file.toString(), "--home", folder.resolve("home").toString());
            going.set(false);
            Worker.awaitEnd(List.of(thread));
            worker.mustNotBeSurprised();
            assertThat(told).startsWith("0\n").contains("The passwords of the home are among them");
            assertThat(journal).as("work went on while the backup was taken").hasSizeGreaterThan(before.size() + 1);

            assertThat(Launched.call("restore", file.toString(), "--home", home.toString()))
                    .startsWith("0\n");
            assertThat(Launched.call("verify", "--home", home.toString())).startsWith("0\n");
            assertThat(Launched.call("restore", file.toString(), "--home", home.toString()))
                    .startsWith("1\n")
                    .contains("is not empty");
            try (var restored = Launched.run(home, CLOCK)) {
                new Ledger(restored.stack().database()).mustHold(wholeDays(before));
                assertThat(new Caller(restored)
                                .get("worker1.990101", "/d/990101/daily-logs/" + aDay(before))
                                .status())
                        .as("a person signs in and reads the day")
                        .isEqualTo(200);
                verificationTells(restored, home, aDay(before));
            }
        }
        delete(folder);
    }

    /** What its owner changes in the restored home is told to people, to programs and by the exit code; so is a forged file of heads. */
    private static void verificationTells(Launched restored, Path home, UUID day) throws Exception {
        var database = restored.stack().database();
        try (var owner = database.owner().connect(database.url());
                var statement = owner.createStatement()) {
            statement.execute("set hezhan.district = 990101");
            statement.execute("update daily_log set problems = 'nothing at all' where district_code = 990101 and id = '"
                    + day + "'");
        }
        var named = "TRAIL daily_log " + day + " problems: kept another text, recounted what was written last";
        assertThat(Launched.call("verify", "--home", home.toString()))
                .startsWith("1\n")
                .contains("990101 " + named)
                .doesNotContain("nothing at all");
        assertThat(Launched.call("verify", "--json", "--district", "990101", "--home", home.toString()))
                .startsWith("1\n")
                .contains("\"kind\":\"TRAIL\"", day + " problems");
        assertThat(Launched.call("verify", "--since", "2099-01-01", "--home", home.toString()))
                .startsWith("0\n");
        assertThat(Launched.call("verify", "--district", "110101", "--home", home.toString()))
                .startsWith("1\n")
                .contains("is not open here");

        var heads = home.resolve("audit-heads");
        Files.writeString(heads, Files.readString(heads).replaceFirst("990101 \\d+", "990101 1"));
        assertThat(Launched.call("verify", "--home", home.toString()))
                .startsWith("1\n")
                .contains("was changed");
    }

    /** Days that go on while the backup is taken are somewhere in the middle; all before are as they were left. */
    private static ArrayList<Deed> wholeDays(List<Deed> deeds) {
        var whole = new ArrayList<>(deeds);
        whole.removeIf(deed -> deed.log().equals(deeds.getLast().log()));
        return whole;
    }

    private static UUID aDay(List<Deed> deeds) {
        return deeds.getFirst().log();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
