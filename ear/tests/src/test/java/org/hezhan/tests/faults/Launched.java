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

    Path home() {
        return home;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(90, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
