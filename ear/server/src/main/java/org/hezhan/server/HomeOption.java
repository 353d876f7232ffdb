package org.hezhan.server;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which home a command means. */
final class HomeOption {
    @Option(
            names = "--home",
            paramLabel = "FOLDER",
            description = "Where data, secrets, servers and logs are kept (default: .hezhan beside the script).")
    Path folder = root().resolve(".hezhan");

    static Path root() {
        return Path.of(System.getProperty("hezhan.root", "")).toAbsolutePath().normalize();
    }

    Path absolute() {
        return folder.toAbsolutePath().normalize();
    }

    Running running() {
        return Running.in(new Home(absolute()));
    }
}
