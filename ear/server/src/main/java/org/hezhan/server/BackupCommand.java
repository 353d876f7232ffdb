package org.hezhan.server;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes all that a home cannot make again into one file, while its run goes on or while it is at rest. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description =
                "Write the data, accounts and secrets of a home into one file, whole or not at all; a run may go on.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the file is written and was read again", "1:there is no file; the sentence says why"})
final class BackupCommand implements Callable<Integer> {
    @Mixin
    HomeOption home = new HomeOption();

    @Parameters(paramLabel = "FILE", description = "The file to write; it must not be there yet.")
    Path file = Path.of("");

    @Override
    public Integer call() {
        var steps = new Steps(
                System.out, System.console() != null && System.console().isTerminal());
        var target = file.toAbsolutePath().normalize();
        try (var database = new HomeDatabase(home.absolute())) {
            var superuser = database.openAsSuperuser();
            BackupWriter.write(
                    target,
                    writer -> steps.take(
                            "Data, accounts and secrets copied at one instant",
                            () -> new HotCopy(home.absolute(), superuser).into(writer)));
        }
        var backup = BackupFile.of(target);
        steps.say(String.format(
                Locale.ROOT,
                "%s holds %d files of %s, %.0f MB. The passwords of the home are among them: keep it as you keep those.",
                target,
                backup.files(),
                home.absolute(),
                backup.bytes() / 1e6));
        if (Settings.of(home.absolute(), System.getenv()).get("keycloak.url").isPresent()) {
            steps.say("The accounts are in a Keycloak of yours and not in this file: back it up too.");
        }
        return 0;
    }
}
