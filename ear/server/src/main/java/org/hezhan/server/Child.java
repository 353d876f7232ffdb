package org.hezhan.server;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A server process of ours: speaks into its log, is remembered until it ends, and is ended in our order, not by Ctrl-C. */
final class Child {
    private static final Set<Process> SHORT = ConcurrentHashMap.newKeySet();
    private final String name;
    private final Process process;
    private final Path log;

    private Child(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    static Child start(String name, List<String> command, Map<String, String> environment, Path log, Orphans orphans) {
        try {
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            Process process = builder(inOwnSession(command), environment)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            orphans.remember(process.toHandle());
            return new Child(name, process, log);
        } catch (IOException refused) {
            throw new Trouble("%s cannot be started: %s.".formatted(name, Trouble.reason(refused)), refused);
        }
    }

    /** Runs a short command to its end and answers what it said; anything but success is a trouble. */
    static String run(String what, List<String> command, Map<String, String> environment) {
        return run(what, command, environment, Path.of("").toAbsolutePath());
    }

    /** The same in a folder of its own. */
    static String run(String what, List<String> command, Map<String, String> environment, Path folder) {
        try {
            Process process = builder(command, environment)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            SHORT.add(process);
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new Trouble(failure(what, said));
            }
            SHORT.remove(process);
            return said;
        } catch (IOException refused) {
            throw new Trouble("%s: %s.".formatted(what, Trouble.reason(refused)), refused);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Trouble(what + " was interrupted.", stopped);
        }
    }

    /** What is under way when all ends, such as a fetch, ends too and leaves no process behind. */
    static void endShortOnes() {
        SHORT.forEach(Process::destroy);
        SHORT.clear();
    }

    private static String failure(String what, String said) {
        return Trouble.isDiskFull(said)
                ? what + ": the disk is full; make room and run again."
                : what + " failed:\n" + error(said);
    }

    /** Maven says what is wrong in its first line of errors and then where to read on; others say it last. */
    private static String error(String said) {
        return said.lines()
                .filter(line -> line.startsWith("[ERROR] "))
                .findFirst()
                .orElseGet(() -> tail(said, 12));
    }

    private static ProcessBuilder builder(List<String> command, Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(key -> key.startsWith("HEZHAN_") || key.startsWith("KC_"));
        builder.environment().keySet().removeAll(List.of("JAVA_OPTS", "JAVA_TOOL_OPTIONS", "JBOSS_HOME"));
        builder.environment().putAll(environment);
        return builder;
    }

    /** A session of its own keeps the terminal's Ctrl-C from it, so that the database is not the first to go. */
    private static List<String> inOwnSession(List<String> command) {
        return onPath("setsid") == null ? command : join(List.of("setsid"), command);
    }

    static List<String> join(List<String> first, List<String> second) {
        List<String> joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }

    static @Nullable Path onPath(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }

    String name() {
        return name;
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** To be asked while waiting for the server: a dead one will never be ready. */
    void mustLive() {
        if (!process.isAlive()) {
            throw ended();
        }
    }

    Trouble ended() {
        String said = said();
        return new Trouble(
                Trouble.isDiskFull(said)
                        ? "%s ended because the disk is full: make room and run again.".formatted(name)
                        : "%s ended by itself (exit %d); its log %s says:\n%s"
                                .formatted(name, process.exitValue(), log, tail(said, 12)));
    }

    String said() {
        try {
            return Files.readString(log, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return "";
        }
    }

    void end(int seconds) {
        process.destroy();
        await(seconds);
    }

    void await(int seconds) {
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static String tail(String text, int lines) {
        List<String> all = text.strip().lines().toList();
        return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
    }
}
