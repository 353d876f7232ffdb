package org.hezhan.server;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hezhan.server.PackRows.Row;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the operator of an installation does with districts. */
@Command(
        name = "district",
        mixinStandardHelpOptions = true,
        description = "Open a district on the running installation.",
        subcommands = DistrictCommand.Open.class)
final class DistrictCommand implements Callable<Integer> {
    @picocli.CommandLine.Spec
    picocli.CommandLine.Model.CommandSpec spec = picocli.CommandLine.Model.CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().usage(System.out);
        return 2;
    }

    /** A pack, or a division of the country. */
    static final class Which {
        @Parameters(paramLabel = "FOLDER", description = "The folder of a pack, such as tenants/districts/430103.")
        @Nullable
        Path folder;

        @Option(
                names = "--division",
                paramLabel = "CODE",
                description = "The division code of any district of the country; its streets are known.")
        @Nullable
        Integer division;
    }

    /** Checks a pack completely and opens it, without a restart. */
    @Command(
            name = "open",
            mixinStandardHelpOptions = true,
            description = "Check a pack completely and open its district; opening twice changes nothing.")
    static final class Open implements Callable<Integer> {
        @Mixin
        HomeOption home = new HomeOption();

        @ArgGroup(multiplicity = "1")
        Which which = new Which();

        @Option(names = "--dry-run", description = "Check only.")
        boolean dryRun;

        @Override
        public Integer call() {
            Running running = home.running();
            Operator operator = new Operator(running.access());
            Path folder = which.folder;
            Integer division = which.division;
            Operator.Opened opened = folder != null
                    ? operator.open(PackFiles.of(folder), dryRun)
                    : operator.open(division == null ? 0 : division, dryRun);
            System.out.printf("%d %s %s%n", opened.code(), opened.name(), told(opened));
            if (!dryRun && running.demo().hasAccounts()) {
                List<Row> rows = folder != null
                        ? PackRows.of(folder)
                        : PackRows.ofTemplate(HomeOption.root().resolve("tenants/districts"), opened);
                new PackAccounts(running.admin()).bring(Integer.toString(opened.code()), opened.name(), rows);
                greet(opened, rows);
            }
            return 0;
        }

        private static void greet(Operator.Opened opened, List<Row> rows) {
            if (opened.fresh()) {
                rows.stream()
                        .filter(row -> row.role().equals("TENANT_ADMIN"))
                        .findFirst()
                        .ifPresent(row -> System.out.println(
                                "Its administrator is " + row.account() + ", with the demo password."));
            }
        }

        private String told(Operator.Opened opened) {
            if (dryRun) {
                return "could be opened: no fault was found.";
            }
            return opened.fresh() ? "is open." : "was open already.";
        }
    }
}
