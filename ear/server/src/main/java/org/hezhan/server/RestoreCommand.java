package org.hezhan.server;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a new home of a backup; what is in the way, or was damaged, leaves nothing behind. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Make a new home of what ./hezhan backup wrote, whole or not at all.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the home is there", "1:nothing was restored; the sentence says why"})
final class RestoreCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "What ./hezhan backup wrote.")
    Path file = Path.of("");

    @Option(
            names = "--home",
            paramLabel = "NEW",
            required = true,
            description = "The new home: no folder yet, or an empty one.")
    Path home = Path.of("");

    @Override
    public Integer call() {
        var steps = new Steps(
                System.out, System.console() != null && System.console().isTerminal());
        var folder = home.toAbsolutePath().normalize();
        var backup = BackupFile.of(file.toAbsolutePath().normalize());
        steps.take("Every file compared with its sum and restored", () -> backup.restore(folder));
        steps.say(String.format(
                Locale.ROOT,
                "%s is as it was at %s. Next: ./hezhan verify --home %s, then ./hezhan run --home %s.",
                folder,
                backup.taken(),
                folder,
                folder));
        return 0;
    }
}
