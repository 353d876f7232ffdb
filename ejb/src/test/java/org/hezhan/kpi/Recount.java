package org.hezhan.kpi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hezhan.casework.ServiceFact;
import org.hezhan.indicator.Fact;

/** Counts live records from scratch, indicator by indicator, the way one would by hand: shares nothing with the ledger. */
final class Recount {

    private static final LocalDate HORIZON = LocalDate.of(2026, 7, 1);

    private Recount() {}

    static Map<String, Map<LocalDate, Long>> of(List<ServiceFact> live) {
        var recount = new HashMap<String, Map<LocalDate, Long>>();
        recount.put(
                "HOME_VISIT",
                firstOnEachDay(
                        live,
                        Recount::isVisitAtHome,
                        fact -> List.of("" + fact.delivery().household())));
        recount.put("KEY_VISIT", firstOnEachDay(live, is("KEY_VISIT", "onList"), Recount::people));
        recount.put("CONSULT", firstOnEachDay(live, is("CONSULT", "answered"), Recount::people));
        recount.put("GROUP_SESSION", firstOnEachDay(live, is("GROUP_SESSION", ""), Recount::subject));
        recount.put("CASE_CLOSED", firstEver(live, is("CASE_CLOSED", "supervised"), Recount::subject));
        recount.put("CASE_OPENED", firstEver(live, is("CASE_CLOSED", ""), Recount::subject));
        recount.put("MICRO_WISH", firstEver(live, is("MICRO_WISH", ""), Recount::subject));
        recount.put("RES_TIMES", firstEver(live, is("MICRO_WISH", ""), Recount::subject));
        recount.put("PAIRED", fourths(live));
        recount.put("DISCOVERY", apart(live));
        recount.put("VOL_HOURS", volunteers(live));
        recount.put("BRIEF", briefs(live));
        recount.put("CASE_MANAGED", stock(live));
        recount.put("HOURS_DIRECT", hours(live));
        return recount;
    }

    private static Map<LocalDate, Long> firstOnEachDay(
            List<ServiceFact> live, Predicate<ServiceFact> which, Function<ServiceFact, List<String>> keys) {
        var days = new HashMap<LocalDate, TreeSet<String>>();
        live.stream().filter(which).forEach(fact -> days.computeIfAbsent(day(fact), _ -> new TreeSet<>())
                .addAll(keys.apply(fact)));
        var counted = new HashMap<LocalDate, Long>();
        days.forEach((day, units) -> counted.put(day, (long) units.size()));
        return counted;
    }

    private static Map<LocalDate, Long> firstEver(
            List<ServiceFact> live, Predicate<ServiceFact> which, Function<ServiceFact, List<String>> keys) {
        var firsts = new HashMap<String, LocalDate>();
        live.stream().filter(which).forEach(fact -> keys.apply(fact)
                .forEach(key -> firsts.merge(key, day(fact), (one, two) -> one.isBefore(two) ? one : two)));
        return tally(firsts.values());
    }

    private static Map<LocalDate, Long> fourths(List<ServiceFact> live) {
        var fourths = new ArrayList<LocalDate>();
        byHousehold(live, "PAIRED").values().stream()
                .filter(days -> days.size() >= 4)
                .forEach(days -> fourths.add(days.get(3)));
        return tally(fourths);
    }

    private static Map<LocalDate, Long> apart(List<ServiceFact> live) {
        var counted = new ArrayList<LocalDate>();
        for (var days : byHousehold(live, "DISCOVERY").values()) {
            var last = LocalDate.MIN;
            for (var day : days) {
                if (last.equals(LocalDate.MIN) || last.until(day, java.time.temporal.ChronoUnit.DAYS) > 30) {
                    counted.add(day);
                    last = day;
                }
            }
        }
        return tally(counted);
    }

    private static Map<String, List<LocalDate>> byHousehold(List<ServiceFact> live, String indicator) {
        var byHousehold = new HashMap<String, List<LocalDate>>();
        live.stream().filter(is(indicator, "")).forEach(fact -> byHousehold
                .computeIfAbsent("" + fact.delivery().household(), _ -> new ArrayList<>())
                .add(day(fact)));
        byHousehold.values().forEach(Collections::sort);
        return byHousehold;
    }

    private static Map<LocalDate, Long> volunteers(List<ServiceFact> live) {
        var minutes = new HashMap<LocalDate, Map<String, Integer>>();
        live.stream().filter(is("VOL_HOURS", "")).forEach(fact -> people(fact)
                .forEach(person -> minutes.computeIfAbsent(day(fact), _ -> new HashMap<>())
                        .merge(person, fact.delivery().minutes(), Integer::sum)));
        var counted = new HashMap<LocalDate, Long>();
        minutes.forEach((day, each) -> counted.put(
                day, each.values().stream().mapToLong(sum -> Math.min(480, sum)).sum()));
        return counted;
    }

    private static Map<LocalDate, Long> briefs(List<ServiceFact> live) {
        var firsts = new TreeMap<Integer, LocalDate>();
        live.stream()
                .filter(is("BRIEF", ""))
                .forEach(fact -> firsts.merge(
                        day(fact).getMonthValue(), day(fact), (one, two) -> one.isBefore(two) ? one : two));
        return tally(firsts.values());
    }

    /** Day by day: who is under management by the latest word, of one day the word that holds longest. */
    private static Map<LocalDate, Long> stock(List<ServiceFact> live) {
        var words = live.stream().filter(is("CASE_MANAGED", "")).toList();
        var persons = new HashSet<String>();
        words.forEach(fact -> persons.addAll(people(fact)));
        var changes = new HashMap<LocalDate, Long>();
        var before = 0L;
        for (var day = LocalDate.of(2026, 1, 1); day.isBefore(HORIZON); day = day.plusDays(1)) {
            var stands = 0L;
            for (var person : persons) {
                stands += stands(words, person, day) ? 1 : 0;
            }
            if (stands != before) {
                changes.put(day, stands - before);
            }
            before = stands;
        }
        return changes;
    }

    private static boolean stands(List<ServiceFact> words, String person, LocalDate day) {
        var latest = LocalDate.MIN;
        var until = LocalDate.MIN;
        for (var word : words) {
            if (people(word).contains(person)
                    && !day(word).isAfter(day)
                    && !day(word).isBefore(latest)) {
                var holds = word.qualifies()
                        ? LocalDate.parse("" + word.delivery().facts().get(Fact.REVIEW_UNTIL))
                        : LocalDate.MIN;
                until = day(word).isAfter(latest) || holds.isAfter(until) ? holds : until;
                latest = day(word);
            }
        }
        return !day.isAfter(until);
    }

    private static Map<LocalDate, Long> hours(List<ServiceFact> live) {
        var counted = new HashMap<LocalDate, Long>();
        var groups = new HashMap<List<Object>, Long>();
        for (var fact : live) {
            var minutes = (long) fact.delivery().minutes();
            switch (fact.indicator()) {
                case "HOME_VISIT", "KEY_VISIT" ->
                    counted.merge(day(fact), fact.qualifies() ? Math.min(90, minutes) : 0, Long::sum);
                case "CONSULT" -> counted.merge(day(fact), Math.min(30, minutes), Long::sum);
                case "CASE_CLOSED" -> counted.merge(day(fact), Math.min(120, minutes), Long::sum);
                case "PAIRED", "DISCOVERY", "MICRO_WISH", "CASE_MANAGED" ->
                    counted.merge(day(fact), minutes, Long::sum);
                case "GROUP_SESSION" ->
                    groups.merge(List.of(day(fact), subject(fact)), Math.min(210, minutes), Long::sum);
                default -> {}
            }
        }
        groups.forEach(
                (group, minutes) -> counted.merge((LocalDate) group.getFirst(), Math.min(420, minutes), Long::sum));
        counted.values().removeIf(minutes -> minutes == 0);
        return counted;
    }

    private static boolean isVisitAtHome(ServiceFact fact) {
        return (fact.indicator().equals("HOME_VISIT") && flag(fact, "met")
                        || fact.indicator().equals("KEY_VISIT") && flag(fact, "onList"))
                && fact.delivery().household() != null;
    }

    private static Predicate<ServiceFact> is(String indicator, String flag) {
        return fact -> fact.indicator().equals(indicator) && (flag.isEmpty() || flag(fact, flag));
    }

    private static boolean flag(ServiceFact fact, String code) {
        return "true".equals(fact.delivery().facts().written().get(code));
    }

    private static List<String> people(ServiceFact fact) {
        return fact.delivery().people();
    }

    private static List<String> subject(ServiceFact fact) {
        return List.of("" + fact.delivery().subject());
    }

    private static LocalDate day(ServiceFact fact) {
        return fact.delivery().day();
    }

    private static Map<LocalDate, Long> tally(Iterable<LocalDate> days) {
        var tally = new HashMap<LocalDate, Long>();
        days.forEach(day -> tally.merge(day, 1L, Long::sum));
        return tally;
    }
}
