package org.hezhan.server;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** The command line of the product; the script {@code hezhan} finds a JDK, builds, and calls this. */
@Command(
        name = "hezhan",
        mixinStandardHelpOptions = true,
        scope = ScopeType.LOCAL,
        description = "Hezhan: districts buy and supervise social-work stations.",
        subcommands = {
            RunCommand.class,
            TokenCommand.class,
            DistrictCommand.class,
            RealmCommand.class,
            ResetCommand.class
        },
        footer = {"", "  ./hezhan test  runs every test."})
public final class Main implements Runnable {
    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    public static void main(String... arguments) {
        CommandLine line = new CommandLine(new Main());
        line.setExecutionExceptionHandler((thrown, command, parsed) -> {
            if (thrown instanceof Trouble trouble) {
                System.err.println(trouble.sentence());
                return 1;
            }
            throw thrown;
        });
        System.exit(line.execute(arguments));
    }

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }
}
