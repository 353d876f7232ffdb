package org.hezhan.verify;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How one indicator counts, as a line of the catalogue says (计数规则, domain reference 4.2).
 *
 * @param limits by their code, such as {@code minHeadcount}; what is absent does not limit
 * @param stages minutes that a stage of a case may take
 * @param requires conditions, each {@code FACT}, {@code FACT=A|B} or {@code FACT>=N}; {@code /} parts alternatives
 * @param above the indicator that takes over from its own smallest headcount, or empty
 * @param target whether contracts may set a target for it
 */
record Rule(
        String code,
        String measure,
        String unit,
        String span,
        Map<String, Long> limits,
        Map<String, Long> stages,
        List<String> requires,
        List<String> cofeeds,
        String direct,
        String above,
        boolean target) {

    private static final Pattern CONDITION = Pattern.compile("([A-Z_]+)(?:(>=|<=|=)(\\S+))?");

    long limit(String name, long otherwise) {
        return limits.getOrDefault(name, otherwise);
    }

    boolean isMeasured(String wanted) {
        return measure.equals(wanted);
    }

    /** Whether the record is what the indicator asks for. */
    boolean accepts(ServiceRow row) {
        return enough(row)
                && row.minutes() >= limit("minMinutes", 0)
                && requires.stream().allMatch(clause -> meetsOne(clause, row));
    }

    /** Everybody whom such a record names is one person-time of the day. */
    boolean countsPersonDays() {
        return unit.equals("PERSON") && span.equals("DAY") && isMeasured("COUNT") && !direct.isEmpty();
    }

    boolean isDirect(boolean accepted) {
        return direct.equals("ALWAYS") || direct.equals("QUALIFIED") && accepted;
    }

    /** The minutes that one worker's record gives to the hours. */
    long hours(ServiceRow row) {
        var stage = row.fact("stage");
        var ofStage = stage == null ? Long.MAX_VALUE : stages.getOrDefault(stage, Long.MAX_VALUE);
        return Math.min(row.minutes(), Math.min(limit("norm", Long.MAX_VALUE), ofStage));
    }

    /** The minutes that one group or activity of a day gives to the hours, whoever was there; 0 where nothing limits them. */
    long hoursOfAll() {
        var workers = limit("normWorkers", 0);
        return workers == 0 ? 0 : workers * limit("norm", Long.MAX_VALUE);
    }

    private boolean enough(ServiceRow row) {
        var least = limit("minHeadcount", 0);
        return least == 0
                || (!row.isEstimate() || limit("estimates", 0) == 1)
                        && row.headcount() >= least
                        && row.headcount() <= limit("maxHeadcount", Long.MAX_VALUE);
    }

    private static boolean meetsOne(String clause, ServiceRow row) {
        return Pattern.compile("/").splitAsStream(clause).anyMatch(condition -> meets(condition, row));
    }

    private static boolean meets(String condition, ServiceRow row) {
        var parts = CONDITION.matcher(condition);
        if (!parts.matches()) {
            throw new IllegalArgumentException(condition);
        }
        var value = row.fact(camel(parts.group(1)));
        var operator = parts.group(2);
        if (value == null || operator == null) {
            return value != null;
        }
        var wanted = parts.group(3);
        return operator.equals("=")
                ? List.of(wanted.split("\\|")).contains(value)
                : (operator.equals(">=") ? 1 : -1) * compare(value, wanted, row) >= 0;
    }

    private static int compare(String value, @Nullable String wanted, ServiceRow row) {
        return "DAY".equals(wanted)
                ? LocalDate.parse(value).compareTo(row.day())
                : Long.compare(Long.parseLong(value), Long.parseLong(String.valueOf(wanted)));
    }

    /** {@code FACE_SESSIONS} is {@code faceSessions} in JSON and in the settings of a district. */
    static String camel(String constant) {
        var words = constant.toLowerCase(Locale.ROOT).split("_", -1);
        var code = new StringBuilder(words[0]);
        for (var word : List.of(words).subList(1, words.length)) {
            code.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
        }
        return code.toString();
    }
}
