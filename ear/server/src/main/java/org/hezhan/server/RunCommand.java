package org.hezhan.server;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts everything, opens the demo districts, and stays until Ctrl-C. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Start PostgreSQL, Keycloak and the application on 127.0.0.1; Ctrl-C ends them all.")
final class RunCommand implements Callable<Integer> {
    @Mixin
    HomeOption home = new HomeOption();

    @Option(
            names = "--port",
            description = "Base port (default: 8080); Keycloak, PostgreSQL and management take the next three.")
    int port = 8080;

    @Option(
            names = "--clock",
            paramLabel = "TIME",
            converter = ClockSetting.class,
            description = "A clock for demonstrations: fixed:2026-03-31T17:30, from:2026-03-31T17:30 or shift:-PT48H.")
    @Nullable
    String clock;

    @Option(
            names = "--demo",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Demo accounts, demo districts and a lived-through programme (default); --no-demo for none.")
    boolean demo = true;

    @Option(names = "--empty", description = "Demo accounts and districts, but none of the programme's days.")
    boolean empty;

    private volatile boolean asked;

    @Override
    public Integer call() {
        Steps steps = new Steps(
                System.out, System.console() != null && System.console().isTerminal());
        Options options = options();
        Stack stack = Stack.of(options, steps);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(stack, steps)));
        try {
            stack.start();
            if (options.demo().hasAccounts()) {
                stack.openDemo(DemoDistricts.SINCE);
            }
            greet(stack, steps);
            throw stack.stay();
        } catch (RuntimeException failed) {
            if (asked) {
                return 1;
            }
            RuntimeException explained = stack.explained(failed);
            stack.close();
            if (explained instanceof Trouble trouble) {
                steps.say(trouble.sentence());
                return 1;
            }
            throw explained;
        }
    }

    private Options options() {
        Path folder = home.absolute();
        Settings settings = Settings.of(folder, System.getenv());
        Options usual =
                Options.of(HomeOption.root(), folder, port).with(demo(settings)).withClock(clock);
        return settings.get("servers")
                .map(servers -> usual.withServers(Path.of(servers)))
                .orElse(usual);
    }

    /** Demo accounts have a password that everybody knows: they are made in a Keycloak of ours only. */
    private Demo demo(Settings settings) {
        if (!demo || settings.get("keycloak.url").isPresent()) {
            return Demo.OFF;
        }
        return empty ? Demo.ACCOUNTS : Demo.FILLED;
    }

    private void greet(Stack stack, Steps steps) {
        steps.say(String.format(Locale.ROOT, "%nHezhan %s is ready after %.1f s", Version.TEXT, steps.seconds()));
        steps.say("  " + stack.baseUrl() + "/");
        if (stack.options().demo().hasAccounts()) {
            DemoAccounts.of(stack.options().packs()).lines().forEach(steps::say);
        }
        steps.say("Ctrl-C ends it.");
    }

    /** Called at every end of the launcher: by Ctrl-C, by a signal, or after a trouble. */
    private void end(Stack stack, Steps steps) {
        if (stack.isAlive()) {
            asked = true;
            steps.say("Ending …");
        }
        stack.close();
    }
}
