package org.hezhan.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.stream.Collectors;

/** What the server wrote down about an answer that nobody expected (事件追溯): the caller is only told its number. */
public final class Incidents {

    private static final int MOST_LINES = 400;
    private static final int LINES_OF_EACH = 8;

    private Incidents() {}

    /** @return what was thrown and what that came from, with the places at which it began */
    public static String about(String request) {
        var log = TheStack.get().options().home().resolve("logs/server.log");
        try (var lines = Files.lines(log, StandardCharsets.UTF_8)) {
            var after = lines.dropWhile(line -> !line.contains("Incident " + request))
                    .limit(MOST_LINES)
                    .toList();
            var causes = new StringBuilder();
            for (var i = 0; i < after.size(); i++) {
                if (i == 0
                        || after.get(i).startsWith("Caused by")
                        || after.get(i).contains("Suppressed:")) {
                    causes.append(after.stream().skip(i).limit(LINES_OF_EACH).collect(Collectors.joining("\n")))
                            .append('\n');
                }
            }
            return causes.isEmpty() ? "Nothing was written down about " + request : causes.toString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
