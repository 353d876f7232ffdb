package org.hezhan.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.hezhan.server.Operator.Progress;

/** The districts that a demonstration opens: one whose programme is lived through, two that differ from it. */
final class DemoDistricts {
    static final String FILLED = "430103";
    private static final List<String> ALL = List.of(FILLED, "990101", "990102");
    static final LocalDate SINCE = LocalDate.of(2025, 1, 1);
    private final Options options;
    private final Stack stack;
    private final Steps steps;

    DemoDistricts(Options options, Stack stack, Steps steps) {
        this.options = options;
        this.stack = stack;
        this.steps = steps;
    }

    static List<Path> packs(Options options) {
        return ALL.stream()
                .map(code -> options.packs().resolve(code))
                .filter(Files::isDirectory)
                .toList();
    }

    /** @param since the first of the programme's days that are lived through */
    void open(LocalDate since) {
        Operator operator = new Operator(stack.access());
        for (Path pack : packs(options)) {
            steps.take("District " + pack.getFileName() + " is open", () -> operator.open(PackFiles.of(pack), false));
        }
        if (options.demo() == Demo.FILLED && Files.isDirectory(options.packs().resolve(FILLED))) {
            steps.say("            " + stack.baseUrl() + "/ answers; the programme's days are being lived through");
            steps.take("The programme's days are lived through", () -> fill(operator, since));
        }
    }

    /** Begun again, it goes on where it stopped; once it is done there is nothing to do. */
    private void fill(Operator operator, LocalDate since) {
        int district = Integer.parseInt(FILLED);
        operator.beginDemo(district, since);
        Progress progress = operator.demoProgress(district);
        while (!progress.finished()) {
            steps.show(ProgressBar.of(progress));
            Waiting.longer();
            progress = operator.demoProgress(district);
        }
    }
}
