package org.hezhan.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Scanner;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Empties a home after asking; the unpacked servers and the settings stay, unless all is to go. */
@Command(
        name = "reset",
        mixinStandardHelpOptions = true,
        description = "Delete all data of a home, after asking; the unpacked servers and settings stay.")
final class ResetCommand implements Callable<Integer> {
    @Mixin
    HomeOption home = new HomeOption();

    @Option(names = "--yes", description = "Do not ask.")
    boolean yes;

    @Option(names = "--all", description = "Delete the unpacked servers and the settings too.")
    boolean all;

    @Override
    public Integer call() {
        Path folder = home.absolute();
        if (!Files.isDirectory(folder)) {
            System.out.println("There is nothing in " + folder + ".");
            return 0;
        }
        if (!Files.exists(folder.resolve("run/lock"))) {
            throw new Trouble("%s is no home of hezhan: nothing was deleted.".formatted(folder));
        }
        if (!yes && !agreed(folder)) {
            System.out.println("Nothing was deleted.");
            return 1;
        }
        try (Home taken = new Home(folder)) {
            taken.open();
            for (Path entry : entries(folder)) {
                Home.delete(entry);
            }
        }
        System.out.println(folder + " is empty.");
        return 0;
    }

    private List<Path> entries(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> all || !entry.endsWith("servers") && !entry.endsWith("hezhan.properties"))
                    .toList();
        } catch (IOException refused) {
            throw new Trouble("%s cannot be read: %s.".formatted(folder, Trouble.reason(refused)), refused);
        }
    }

    private static boolean agreed(Path folder) {
        System.out.print("Delete all data in " + folder + "? Type yes: ");
        System.out.flush();
        Scanner answers = new Scanner(System.in, java.nio.charset.Charset.defaultCharset());
        return answers.hasNextLine()
                && answers.nextLine().strip().toLowerCase(Locale.ROOT).equals("yes");
    }
}
