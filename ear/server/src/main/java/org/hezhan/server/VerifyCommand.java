package org.hezhan.server;

import jakarta.json.Json;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hezhan.verify.Finding;
import org.hezhan.verify.Verification;
import org.hezhan.verify.Verification.Result;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Recounts what is kept from the facts that it rests on; on a run, or on a home at rest. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Recount every balance, week and month from its records, and walk the audit chains.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all is as the facts say", "1:differences were found, or it could not be verified"})
final class VerifyCommand implements Callable<Integer> {
    /** A table, or a column, that is not there. */
    private static final Set<String> UNKNOWN_TO_SCHEMA = Set.of("42P01", "42703");

    @Mixin
    HomeOption home = new HomeOption();

    @Option(names = "--district", paramLabel = "CODE", description = "Only this district (default: all).")
    @Nullable
    Integer district;

    @Option(names = "--since", paramLabel = "DATE", description = "Trust what happened before this day.")
    LocalDate since = LocalDate.MIN;

    @Option(names = "--json", description = "Tell the result as JSON, for programs.")
    boolean json;

    @Override
    public Integer call() {
        try {
            return verify();
        } catch (SQLException e) {
            throw UNKNOWN_TO_SCHEMA.contains(e.getSQLState())
                    ? new Trouble("The data are of another version: run the product once, which migrates them.", e)
                    : new Trouble("The database did not answer to the end: %s".formatted(e.getMessage()), e);
        }
    }

    private int verify() throws SQLException {
        try (var database = new HomeDatabase(home.absolute());
                var connection = database.open()) {
            var heads = new AuditHeads(home.absolute().resolve("audit-heads"), database.key());
            var bar = new Bar(
                    !json && System.console() != null && System.console().isTerminal());
            var verification = new Verification(connection, since, heads.seen(), Clock.systemUTC(), bar);
            var results = new ArrayList<Result>();
            var districts = chosen(verification.districts());
            for (var code : districts) {
                bar.next("%d of %d, district %d".formatted(results.size() + 1, districts.size(), code));
                results.add(verification.of(code));
                bar.done();
                tell(results.getLast());
            }
            for (var gone : district == null ? verification.gone() : List.<Result>of()) {
                results.add(gone);
                tell(gone);
            }
            heads.keep(results.stream()
                    .filter(result -> result.findings().isEmpty())
                    .map(Result::head)
                    .toList());
            if (json) {
                System.out.println(json(results));
            }
            return results.stream().allMatch(result -> result.findings().isEmpty()) ? 0 : 1;
        }
    }

    private List<Integer> chosen(List<Integer> all) {
        var one = district;
        if (one == null) {
            return all;
        }
        if (!all.contains(one)) {
            throw new Trouble("District %d is not open here.".formatted(one));
        }
        return List.of(one);
    }

    /** Each district as soon as it is done, so that what was found is not lost with what comes after. */
    private void tell(Result result) {
        if (json) {
            return;
        }
        result.findings().stream().map(Finding::line).forEach(System.out::println);
        System.out.printf(
                Locale.ROOT,
                "%d: %s; %d audit rows walked, %d weeks and months composed anew%s%n",
                result.district(),
                result.findings().isEmpty()
                        ? "all is as the facts say"
                        : result.findings().size() + " differences",
                result.auditRows(),
                result.reports(),
                result.forgotten() == 0 ? "" : ", %d rows forgotten".formatted(result.forgotten()));
    }

    private static String json(List<Result> results) {
        var array = Json.createArrayBuilder();
        for (var result : results) {
            var findings = Json.createArrayBuilder();
            result.findings().forEach(finding -> findings.add(finding.json()));
            array.add(Json.createObjectBuilder()
                    .add("district", result.district())
                    .add("auditRows", result.auditRows())
                    .add("reports", result.reports())
                    .add("forgotten", result.forgotten())
                    .add("findings", findings));
        }
        return Json.createObjectBuilder().add("districts", array).build().toString();
    }
}
