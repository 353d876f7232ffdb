package org.hezhan.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One condition of a counting rule as the catalogue writes it: {@code SESSIONS>=6}, {@code OUTCOME=GOAL_MET|REFERRED},
 * {@code REVIEW_UNTIL>=DAY} (not before the delivery), or only {@code ROUTE} (is told).
 *
 * @param operator {@code =}, {@code >=}, {@code <=}, or empty
 */
public record Condition(Fact fact, String operator, String operand) {

    private static final Pattern FORM = Pattern.compile("([A-Z_]+)(?:(>=|<=|=)(\\S+))?");

    static Condition parse(String text) {
        var matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a condition: " + text);
        }
        var operator = matcher.group(2) == null ? "" : matcher.group(2);
        return new Condition(Fact.valueOf(matcher.group(1)), operator, operator.isEmpty() ? "" : matcher.group(3));
    }

    boolean isMetBy(Delivery delivery) {
        var value = delivery.facts().get(fact);
        if (value == null) {
            return false;
        }
        return switch (operator) {
            case "=" -> Set.copyOf(List.of(operand.split("\\|"))).contains(value);
            case ">=" -> compare(value, delivery) >= 0;
            case "<=" -> compare(value, delivery) <= 0;
            default -> true;
        };
    }

    boolean isNumeric() {
        return fact.kind() == FactKind.NUMBER && !operator.isEmpty();
    }

    Condition with(long number) {
        return new Condition(fact, operator, Long.toString(number));
    }

    private int compare(String value, Delivery delivery) {
        return fact.kind() == FactKind.DATE
                ? LocalDate.parse(value).compareTo(delivery.day())
                : Long.compare(Long.parseLong(value), Long.parseLong(operand));
    }

    @Override
    public String toString() {
        return fact + operator + operand;
    }
}
