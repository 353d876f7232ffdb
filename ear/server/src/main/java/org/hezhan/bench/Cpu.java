package org.hezhan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Processor time used so far, in microseconds, as Linux counts it in steps of ten milliseconds.
 *
 * @param application WildFly
 * @param database PostgreSQL with all its backends, those that have ended too
 * @param own this process, which makes the load
 */
record Cpu(long application, long database, long own) {

    private static final long MICROS_PER_TICK = 10_000;
    private static final int PARENT = 1;
    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int WAITED_USER = 13;
    private static final int WAITED_SYSTEM = 14;

    static Cpu of(long application, long postmaster) {
        return new Cpu(
                alone(application),
                withChildren(postmaster),
                alone(ProcessHandle.current().pid()));
    }

    Cpu since(Cpu before) {
        return new Cpu(application - before.application, database - before.database, own - before.own);
    }

    /** What one process has used so far. */
    static long alone(long pid) {
        var fields = fields(Path.of("/proc", Long.toString(pid), "stat"));
        return ticks(fields, USER, SYSTEM) * MICROS_PER_TICK;
    }

    /** An ended backend's time passes to the postmaster, which has waited for it. */
    private static long withChildren(long postmaster) {
        var ticks = ticks(
                fields(Path.of("/proc", Long.toString(postmaster), "stat")), USER, SYSTEM, WAITED_USER, WAITED_SYSTEM);
        for (var child : numbered(Path.of("/proc"))) {
            var fields = fields(child.resolve("stat"));
            if (fields.size() > WAITED_SYSTEM && fields.get(PARENT).equals(Long.toString(postmaster))) {
                ticks += ticks(fields, USER, SYSTEM);
            }
        }
        return ticks * MICROS_PER_TICK;
    }

    /** What the compilers of a Java process have used so far, a part of its own time. */
    static long compiling(long pid) {
        var ticks = 0L;
        for (var thread : numbered(Path.of("/proc", Long.toString(pid), "task"))) {
            try {
                if (Files.readString(thread.resolve("comm")).contains("CompilerThre")) {
                    ticks += ticks(fields(thread.resolve("stat")), USER, SYSTEM);
                }
            } catch (IOException gone) {
                continue;
            }
        }
        return ticks * MICROS_PER_TICK;
    }

    private static List<Path> numbered(Path folder) {
        var found = new ArrayList<Path>();
        try (var all = Files.newDirectoryStream(folder, "[0-9]*")) {
            all.forEach(found::add);
        } catch (IOException none) {
            return found;
        }
        return found;
    }

    /** What stands behind the name, which may hold blanks itself; nothing of a process that is gone. */
    static List<String> fields(Path stat) {
        try {
            var text = Files.readString(stat);
            return List.of(text.substring(text.lastIndexOf(')') + 2).split(" "));
        } catch (IOException gone) {
            return List.of();
        }
    }

    private static long ticks(List<String> fields, int... wanted) {
        var sum = 0L;
        for (var field : wanted) {
            sum += fields.size() > field ? Long.parseLong(fields.get(field).strip()) : 0;
        }
        return sum;
    }

    /** The memory that a process holds (RSS), in MiB. */
    static long residentMebibytes(long pid) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                            .findFirst()
                            .orElse(0)
                    / 1024;
        } catch (IOException gone) {
            return 0;
        }
    }
}
