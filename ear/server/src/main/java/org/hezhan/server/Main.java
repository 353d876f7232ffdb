package org.hezhan.server;

import org.hezhan.bench.BenchCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the product; the script {@code hezhan} finds a JDK, builds, and calls this. */
@Command(
        name = "hezhan",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Hezhan: districts buy and supervise social-work stations.",
        subcommands = {
            RunCommand.class,
            TokenCommand.class,
            DistrictCommand.class,
            RealmCommand.class,
            ResetCommand.class,
            VerifyCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            BenchCommand.class
        },
        footer = {"", "  ./hezhan test  runs every test."})
public final class Main implements Runnable {
    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    public static void main(String... arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** A trouble is said in its one sentence; whatever else is thrown is a fault of ours and shows where. */
    static CommandLine commandLine() {
        return new CommandLine(new Main()).setExecutionExceptionHandler((thrown, command, parsed) -> {
            if (thrown instanceof Trouble trouble) {
                command.getErr().println(trouble.sentence());
                return 1;
            }
            throw thrown;
        });
    }

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }
}
