package org.hezhan.demo.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hezhan.indicator.EntryForm;
import org.hezhan.indicator.Indicators;

/** Work with whoever comes, with volunteers and givers, and on paper (活动、志愿、资源、宣传). */
final class PublicWork {

    private static final double SELDOM_SHORT = 4;

    private final Setting setting;
    private final Subjects subjects;
    private final List<String> supervisors;
    private final Chance chance;

    /** @param supervisors the names of those who supervise the station */
    PublicWork(Setting setting, Subjects subjects, List<String> supervisors, Chance chance) {
        this.setting = setting;
        this.subjects = subjects;
        this.supervisors = supervisors;
        this.chance = chance;
    }

    Particular recruits(Shape shape, LocalDate day) {
        var recruits = new ArrayList<String>();
        for (var left = shape.people(chance); left > 0; left--) {
            recruits.add(setting.register().enlist());
        }
        var facts = setting.on(day);
        facts.put("people", String.join(" ", recruits));
        facts.put("n", Integer.toString(recruits.size()));
        return new Particular(facts, recruits);
    }

    Particular volunteers(Shape shape, LocalDate day) {
        var volunteers = setting.register().volunteers(shape.people(chance));
        var facts = setting.on(day);
        facts.put("n", Integer.toString(volunteers.size()));
        return new Particular(facts, volunteers);
    }

    Particular donation(LocalDate day) {
        var facts = setting.on(day);
        var yuan = 50L * chance.between(12, 116);
        facts.put("yuan", Long.toString(yuan));
        facts.put("valuation", setting.teller().word("choice.valuation", Map.of()));
        facts.put("n", Integer.toString(chance.between(4, 38)));
        return new Particular(facts, List.of()).worth(yuan * 100);
    }

    Particular survey(LocalDate day) {
        var facts = setting.on(day);
        var valid = chance.between(34, 62);
        facts.put("valid", Integer.toString(valid));
        facts.put("satisfied", Integer.toString((int) Math.round(valid * chance.within(0.87, 0.985))));
        return new Particular(facts, List.of()).people(valid);
    }

    Particular withoutNames(String indicator, Shape shape, LocalDate day) {
        var facts = setting.on(day);
        var subject = new EntryForm(Indicators.of(indicator)).needsSubject() ? subjects.next(indicator) : null;
        var headcount = chance.percent(SELDOM_SHORT) ? shape.fewest() * 4 / 5 : shape.people(chance);
        facts.put("subject", subject == null ? "" : subject);
        facts.put("n", Integer.toString(headcount));
        facts.put("level", setting.teller().word("choice.level", Map.of()));
        facts.put("form", setting.teller().word("choice.form", Map.of()));
        facts.put("issue.no", Integer.toString(day.getMonthValue()));
        facts.put("backbone", Integer.toString(chance.between(5, 9)));
        facts.put("activities", Integer.toString(chance.between(4, 8)));
        facts.put("supervisor", supervisors.isEmpty() ? word("supervisor.none", facts) : chance.of(supervisors));
        facts.put("topic", word(indicator.equals("DISCOVERY") ? "lead" : "issue", facts));
        facts.put("route.bound", word("route", facts));
        facts.put("news.bound", word("news.title", facts));
        var household = indicator.equals("DISCOVERY") ? facts.get("household") : null;
        return new Particular(facts, List.of()).people(headcount).of(household, subject);
    }

    private String word(String group, Map<String, String> facts) {
        return setting.teller().word(group, facts);
    }
}
