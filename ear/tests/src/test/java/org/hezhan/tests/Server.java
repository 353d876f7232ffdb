package org.hezhan.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A server of a home, known by what only its own command line says; signals reach the process that lives now. */
public enum Server {
    WILDFLY("org.jboss.as.standalone"),
    KEYCLOAK("QuarkusEntryPoint"),
    POSTGRESQL("/bin/postgres");

    private final String mark;

    Server(String mark) {
        this.mark = mark;
    }

    /** The launcher starts another when it is killed. */
    public ProcessHandle in(Path home) throws IOException {
        for (var line : Files.readAllLines(home.resolve("run/children")).reversed()) {
            var pid = Long.parseLong(line.substring(0, line.indexOf(' ')));
            var told = Path.of("/proc", Long.toString(pid), "cmdline");
            if (Files.exists(told) && Files.readString(told).contains(mark)) {
                return ProcessHandle.of(pid).orElseThrow();
            }
        }
        throw new IllegalStateException(this + " does not live");
    }

    /** The process and all that it started. */
    public List<ProcessHandle> wholeIn(Path home) throws IOException {
        var process = in(home);
        return Stream.concat(Stream.of(process), process.descendants()).toList();
    }

    /** Sends a signal by its name to processes, at once. */
    public static void signal(String name, List<ProcessHandle> processes) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("kill", "-" + name));
        processes.forEach(one -> command.add(Long.toString(one.pid())));
        new ProcessBuilder(command).start().waitFor();
    }
}
