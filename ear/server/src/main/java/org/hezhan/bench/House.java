package org.hezhan.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.hezhan.server.Database.Login;
import org.hezhan.server.Options;
import org.hezhan.server.Stack;
import org.hezhan.server.Steps;
import org.jspecify.annotations.Nullable;

/** The stack that is measured, and what only its owner may ask: the superuser's connection and the servers' processes. */
final class House implements AutoCloseable {

    private static final int SETTLING = 180;
    private static final long RESTING_MICROS = 100_000;
    private final Options options;
    private final Stack stack;
    private final Login superuser;
    private final long postmaster;
    private final double startSeconds;
    private long application;
    private @Nullable Process again;

    private House(Options options, Stack stack, double startSeconds) {
        this.startSeconds = startSeconds;
        this.options = options;
        this.stack = stack;
        this.superuser = stack.superuser();
        this.postmaster = postmaster(options.home());
        this.application = Server.of(options.home()).pid();
    }

    static House start(Options options, Steps steps) {
        var stack = Stack.of(options, steps);
        var ending = new Thread(stack::close);
        Runtime.getRuntime().addShutdownHook(ending);
        var begin = steps.seconds();
        stack.start();
        return new House(options, stack, steps.seconds() - begin);
    }

    /** The run of another process in the same home; ending it stays that process's affair. */
    static House attach(Options options) {
        return new House(options, Stack.attachedTo(options.root(), options.home()), 0);
    }

    private static long postmaster(Path home) {
        try {
            return Long.parseLong(Files.readAllLines(home.resolve("database/postmaster.pid"))
                    .getFirst()
                    .strip());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    Stack stack() {
        return stack;
    }

    Path home() {
        return options.home();
    }

    int port() {
        return URI.create(stack.baseUrl()).getPort();
    }

    Connection superuser() throws SQLException {
        return superuser.connect(stack.database().url());
    }

    Login login() {
        return superuser;
    }

    long application() {
        return application;
    }

    /** Starts the application server again, which the benchmark ended. */
    long serveAgain(Server server) {
        var process = server.startAgain(home());
        again = process;
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        application = process.pid();
        return application;
    }

    /** Waits until the servers rest: after a start they have work of their own, more so with many districts. */
    void settle() throws InterruptedException {
        for (var i = 0; i < SETTLING; i++) {
            var before = cpu();
            Thread.sleep(1000);
            var used = cpu().since(before);
            if (used.application() + used.database() < RESTING_MICROS) {
                return;
            }
        }
    }

    double startSeconds() {
        return startSeconds;
    }

    Cpu cpu() {
        return Cpu.of(application, postmaster);
    }

    @Override
    public void close() {
        var ours = again;
        if (ours != null) {
            ours.destroy();
            ours.onExit().join();
        }
        stack.close();
    }
}
