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
        Options options = Options.of(HomeOption.root(), home.absolute(), port).with(Demo.OFF);
        try (Stack stack = Stack.of(options, new Steps(System.err, false));
                JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                        .createWriter(System.out)) {
            writer.writeObject(stack.realm("external"));
        }
        System.out.println();
        return 0;
    }
}
