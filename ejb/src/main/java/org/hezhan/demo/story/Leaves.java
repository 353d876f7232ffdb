package org.hezhan.demo.story;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hezhan.workdays.WorkCalendar;

/** Who is away when and why (请假): a few sick days and a week of holidays a year; a station is never without everybody. */
final class Leaves {

    private static final String SICK = "leave.SICK";
    private static final String ANNUAL = "leave.ANNUAL";
    private static final String FAMILY = "leave.FAMILY";

    /** One spell of leave; its first day tells the reason. */
    record Spell(String group, LocalDate first, int days) {}

    private final Map<LocalDate, Spell> days = new LinkedHashMap<>();

    Leaves(LocalDate from, LocalDate to, WorkCalendar calendar, Set<LocalDate> taken, Chance chance) {
        for (var year = from.getYear(); year <= to.getYear(); year++) {
            for (var spells = chance.between(1, 3); spells > 0; spells--) {
                spell(SICK, year, chance.between(1, 3), calendar, taken, chance);
            }
            for (var spells = 2; spells > 0; spells--) {
                spell(ANNUAL, year, chance.between(2, 4), calendar, taken, chance);
            }
            if (chance.percent(15)) {
                spell(FAMILY, year, chance.between(1, 3), calendar, taken, chance);
            }
        }
        taken.addAll(days.keySet());
    }

    private void spell(String group, int year, int length, WorkCalendar calendar, Set<LocalDate> taken, Chance chance) {
        var first = calendar.orNext(LocalDate.ofYearDay(year, chance.between(8, 355)));
        var spell = new Spell(group, first, length);
        var wanted = new HashSet<LocalDate>();
        for (var day = first; wanted.size() < length; day = calendar.plus(day, 1)) {
            wanted.add(day);
        }
        if (wanted.stream().noneMatch(day -> taken.contains(day) || days.containsKey(day))) {
            wanted.stream().sorted().forEach(day -> days.put(day, spell));
        }
    }

    Optional<Spell> on(LocalDate day) {
        return Optional.ofNullable(days.get(day));
    }
}
