package org.hezhan.tests.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hezhan.server.Main;
import org.hezhan.server.Options;
import org.hezhan.server.Stack;

/** The product as an official's machine runs it: the launcher in a process of its own, and its servers as its children. */
final class Launched implements AutoCloseable {

    static final Path ROOT = Path.of(System.getProperty("hezhan.root", "../.."));

    /** The servers by what only their own command line says. */
    enum Server {
        WILDFLY("org.jboss.as.standalone"),
        KEYCLOAK("QuarkusEntryPoint"),
        POSTGRESQL("/bin/postgres");

        private final String mark;

        Server(String mark) {
            this.mark = mark;
        }
    }

    private final Path home;
    private final Path said;
    private final Process process;
    private final Stack stack;

    private Launched(Path home, Path said, Process process, Stack stack) {
        this.home = home;
        this.said = said;
        this.process = process;
        this.stack = stack;
    }

    static Launched run(Path home, String clock) throws IOException, InterruptedException {
        Files.createDirectories(home);
        var said = home.resolve("launcher.log");
        var port = Options.forTests(ROOT, home).ports().web();
        var process = command(List.of(
                        "run",
                        "--home",
                        home.toString(),
                        "--port",
                        Integer.toString(port),
                        "--empty",
                        "--clock",
                        clock))
                .redirectOutput(said.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        while (!Files.readString(said).contains("Ctrl-C ends it.")) {
            if (!process.isAlive()) {
                throw new IllegalStateException(Files.readString(said));
            }
            Thread.sleep(200);
        }
        return new Launched(home, said, process, Stack.attachedTo(ROOT, home));
    }

    /** Runs a command of the launcher to its end; what it said, with the exit code in front. */
    static String call(String... arguments) throws IOException, InterruptedException {
        var process = command(List.of(arguments)).start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return process.waitFor() + "\n" + output;
    }

    private static ProcessBuilder command(List<String> arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-Dhezhan.root=" + ROOT.toAbsolutePath().normalize(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName()));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        var servers = ROOT.resolve(".hezhan/servers").toAbsolutePath().normalize();
        builder.environment().put("HEZHAN_SERVERS", servers.toString());
        return builder;
    }

    Stack stack() {
        return stack;
    }

    String said() {
        try {
            return Files.readString(said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process of a server that lives now; the launcher starts another when it is killed. */
    ProcessHandle server(Server server) throws IOException {
        for (var line : Files.readAllLines(home.resolve("run/children")).reversed()) {
            var pid = Long.parseLong(line.substring(0, line.indexOf(' ')));
            var told = Path.of("/proc", Long.toString(pid), "cmdline");
            if (Files.exists(told) && Files.readString(told).contains(server.mark)) {
                return ProcessHandle.of(pid).orElseThrow();
            }
        }
        throw new IllegalStateException(server + " does not live");
    }

    /** Sends a signal by its name to processes, at once. */
    static void signal(String name, List<ProcessHandle> processes) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("kill", "-" + name));
        processes.forEach(one -> command.add(Long.toString(one.pid())));
        new ProcessBuilder(command).start().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(90, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
