package org.hezhan.server;

import jakarta.json.Json;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the realm for a Keycloak that is not ours. */
@Command(
        name = "realm",
        mixinStandardHelpOptions = true,
        description = "Print the realm hezhan as JSON, to be imported into a Keycloak of your own. It holds secrets.")
final class RealmCommand implements Callable<Integer> {
    @Mixin
    HomeOption home = new HomeOption();

    @Option(names = "--port", description = "Base port of the run that will use it (default: 8080).")
    int port = 8080;

    @Override
    public Integer call() {
        Settings settings = Settings.of(home.absolute(), System.getenv());
        Secrets secrets = new Secrets(home.absolute(), settings);
        Access access = Access.of(settings, secrets, Ports.from(port));
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(System.out)) {
            writer.writeObject(Realm.of(access, secrets, Demo.OFF, "external"));
        }
        System.out.println();
        return 0;
    }
}
