package org.hezhan.demo.story;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.hezhan.workdays.WorkCalendar;

/** What every text of a day knows (当日情境): the date, a day to come back on, somebody and some place of the station. */
record Setting(Register register, Teller teller, WorkCalendar calendar, Chance chance) {

    private static final int SOONEST = 2;
    private static final int LATEST = 18;

    HashMap<String, String> on(LocalDate day) {
        return about(register.anybody(_ -> true), day);
    }

    HashMap<String, String> about(Client client, LocalDate day) {
        var facts = new HashMap<>(client.facts());
        facts.putAll(date(day));
        facts.put("year", Integer.toString(day.getYear()));
        facts.put("n", Integer.toString(chance.between(2, 6)));
        facts.put("next", said(calendar.orNext(day.plusDays(chance.between(SOONEST, LATEST)))));
        facts.put("colour", colour(client, day));
        return facts;
    }

    String colour(Client client, LocalDate day) {
        return teller.word("colour." + register.colour(client, day), Map.of());
    }

    String said(LocalDate day) {
        return teller.word("date", date(day));
    }

    private static Map<String, String> date(LocalDate day) {
        return Map.of("month", Integer.toString(day.getMonthValue()), "dom", Integer.toString(day.getDayOfMonth()));
    }
}
