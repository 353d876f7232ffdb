package org.hezhan.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hezhan.server.Trouble;

/** The application server's process of a home, with the command that started it (应用服务器进程). */
record Server(long pid, List<String> command) {

    static Server of(Path home) {
        var mark = "-Djboss.server.base.dir=" + home.resolve("wildfly");
        return ProcessHandle.allProcesses()
                .map(process -> new Server(process.pid(), command(process.pid())))
                .filter(server ->
                        server.command().contains(mark) && server.command().contains("org.jboss.as.standalone"))
                .findFirst()
                .orElseThrow(() -> new Trouble("WildFly of %s is not running.".formatted(home)));
    }

    private static List<String> command(long pid) {
        try {
            var line = Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"), StandardCharsets.UTF_8);
            return List.of(line.split("\0"));
        } catch (IOException gone) {
            return List.of();
        }
    }

    /** Ends it as the launcher does, so that it writes its class archive. */
    void end() throws InterruptedException {
        var handle = ProcessHandle.of(pid);
        handle.ifPresent(ProcessHandle::destroy);
        while (handle.isPresent() && handle.get().isAlive()) {
            Thread.sleep(20);
        }
    }

    /** Starts the same again with the application that is deployed there. */
    Process startAgain(Path home) {
        var deployments = home.resolve("wildfly/deployments");
        try {
            for (var marker : List.of("deployed", "failed", "isdeploying", "undeployed", "pending")) {
                Files.deleteIfExists(deployments.resolve("hezhan.ear." + marker));
            }
            Files.writeString(deployments.resolve("hezhan.ear.dodeploy"), "");
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(home.resolve("logs/wildfly-again.log").toFile())
                    .start();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
