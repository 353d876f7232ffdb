package org.hezhan.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.hezhan.server.Trouble;

/** The objects of a Java process that are still of use (堆). */
final class Heap {

    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");
    private static final Pattern FILLER =
            Pattern.compile("(?m)^\\s*\\d+:\\s+\\d+\\s+(\\d+)\\s+\\S*jdk\\.internal\\.vm\\.Filler");

    private Heap() {}

    /**
     * Bytes after a full collection; a second one takes what the first only marked. What the collector itself fills gaps with is of
     * no use to anybody.
     */
    static long live(long pid) throws IOException, InterruptedException {
        ask(pid);
        return ask(pid);
    }

    private static long ask(long pid) throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin/jcmd").toString();
        var process = new ProcessBuilder(jcmd, Long.toString(pid), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        var total = TOTAL.matcher(said);
        if (!total.find()) {
            throw new Trouble("jcmd does not tell the heap of process %d: %s".formatted(pid, said.strip()));
        }
        var fillers = FILLER.matcher(said)
                .results()
                .mapToLong(one -> Long.parseLong(one.group(1)))
                .sum();
        return Long.parseLong(total.group(1)) - fillers;
    }
}
