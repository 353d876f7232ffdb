package org.hezhan.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/** WildFly with the EAR in it: its distribution stays as unpacked, what is ours lies in the home. */
final class ApplicationServer {
    private static final int SECONDS = 300;
    private final Home home;
    private final Path wildfly;
    private final Ports ports;

    ApplicationServer(Home home, Path wildfly, Ports ports) {
        this.home = home;
        this.wildfly = wildfly;
        this.ports = ports;
    }

    /** Writes the configuration offline, aside, and only when it is another one than last time. */
    void configure() {
        String script = script();
        Path made = home.wildfly().resolve("made-with.cli");
        Path aside = home.folder().resolve("wildfly.part");
        try {
            if (Files.exists(made) && Files.readString(made).equals(script)) {
                return;
            }
            Home.delete(aside);
            copy(wildfly.resolve("standalone"), aside);
            JdbcModule.add(aside.resolve("modules"));
            Path file = Files.writeString(aside.resolve("hezhan.cli"), script);
            Child.run("Configuring WildFly", cli(aside, file), Map.of("JBOSS_HOME", wildfly.toString()));
            Home.delete(aside.resolve("log"));
            Home.delete(aside.resolve("data"));
            Files.move(file, aside.resolve("made-with.cli"));
            Home.delete(home.wildfly());
            Files.move(aside, home.wildfly(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException refused) {
            throw new Trouble("WildFly cannot be configured: %s.".formatted(Trouble.reason(refused)), refused);
        } finally {
            Home.delete(aside);
        }
    }

    private List<String> cli(Path base, Path script) {
        return Stream.of(
                        List.of(Jvm.java(), "-XX:TieredStopAtLevel=1", "-Djboss.server.base.dir=" + base),
                        Jvm.quiet(),
                        List.of("-jar", wildfly.resolve("jboss-modules.jar").toString()),
                        List.of("-mp", modules(base), "org.jboss.as.cli", "--file=" + script))
                .flatMap(List::stream)
                .toList();
    }

    private String modules(Path base) {
        return wildfly.resolve("modules") + ":" + base.resolve("modules");
    }

    private static String script() {
        try (InputStream in = ApplicationServer.class.getResourceAsStream("wildfly.cli")) {
            if (in == null) {
                throw new IllegalStateException("wildfly.cli is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Starts WildFly, which deploys the EAR as it boots. */
    Child start(Path ear, Properties properties) {
        try {
            Path deployments = home.wildfly().resolve("deployments");
            Path fresh = home.wildfly().resolve("hezhan.ear.part");
            Files.copy(ear, fresh, StandardCopyOption.REPLACE_EXISTING);
            Files.move(fresh, deployments.resolve("hezhan.ear"), StandardCopyOption.ATOMIC_MOVE);
            PrivateFile.write(handed(), properties);
            return startAgain();
        } catch (IOException refused) {
            throw new Trouble("WildFly cannot be started: %s.".formatted(Trouble.reason(refused)), refused);
        }
    }

    /** The same application with the same properties, whatever was built meanwhile: the schema is that of this one. */
    Child startAgain() {
        try {
            Path deployments = home.wildfly().resolve("deployments");
            for (String marker : List.of("deployed", "failed", "isdeploying", "undeployed", "pending")) {
                Files.deleteIfExists(deployments.resolve("hezhan.ear." + marker));
            }
            Files.writeString(deployments.resolve("hezhan.ear.dodeploy"), "");
            return Child.start(
                    "WildFly", Batch.of(command(handed())), Map.of(), home.log("wildfly-console"), home.children());
        } catch (IOException refused) {
            throw new Trouble("WildFly cannot be started: %s.".formatted(Trouble.reason(refused)), refused);
        }
    }

    private Path handed() {
        return home.folder().resolve("run/wildfly.properties");
    }

    private List<String> command(Path properties) {
        Path base = home.wildfly();
        return Stream.of(
                        List.of(Jvm.java(), "-Xms256m", "-Xmx1g", "-XX:MetaspaceSize=192m"),
                        Jvm.serving(wildfly, home.folder()),
                        Jvm.opened(),
                        List.of(
                                "-Djboss.home.dir=" + wildfly,
                                "-Djboss.server.base.dir=" + base,
                                "-Djboss.server.log.dir=" + home.log("server").getParent(),
                                "-Djboss.http.port=" + ports.web(),
                                "-Djboss.management.http.port=" + ports.management(),
                                "-Djakarta.json.provider=org.eclipse.parsson.JsonProviderImpl",
                                "-Dwildfly.elytron.oidc.allow.query.params=true",
                                "-Djava.net.preferIPv4Stack=true",
                                "-Dorg.jboss.weld.xml.disableValidating=true",
                                "-jar",
                                wildfly.resolve("jboss-modules.jar").toString(),
                                "-mp",
                                modules(base),
                                "org.jboss.as.standalone",
                                "-b=127.0.0.1",
                                "-P=" + properties.toUri()))
                .flatMap(List::stream)
                .toList();
    }

    /** Waits until the product itself says that it is ready. */
    void awaitReady(Child child) {
        long end = System.nanoTime() + SECONDS * 1_000_000_000L;
        Path failed = home.wildfly().resolve("deployments/hezhan.ear.failed");
        while (!Http.isReady("http://127.0.0.1:" + ports.web() + "/api/status")) {
            child.mustLive();
            if (Files.exists(failed)) {
                throw refusal(text(failed));
            }
            Waiting.mustBeBefore(end, "WildFly", home.log("server"));
            Waiting.aMoment();
        }
    }

    private Trouble refusal(String said) {
        return new Trouble(
                Trouble.isDiskFull(said)
                        ? "The application does not deploy because the disk is full: make room and run again."
                        : "The application does not deploy; %s says why: %s".formatted(home.log("server"), said));
    }

    private static String text(Path file) {
        try {
            String text = Files.readString(file);
            return text.substring(0, Math.min(text.length(), 2000));
        } catch (IOException gone) {
            return "";
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path path : tree.toList()) {
                Files.copy(path, to.resolve(from.relativize(path)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
