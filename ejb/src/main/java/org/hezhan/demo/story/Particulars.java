package org.hezhan.demo.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.hezhan.indicator.EntryForm;
import org.hezhan.indicator.Indicators;
import org.hezhan.indicator.WorkTime;

/** Decides with whom a piece of work is done, and what it comes to (服务细节), for each indicator. */
final class Particulars {

    private static final double OFTEN_MISSED = 4;
    private static final double SELDOM_SHORT = 4;

    private final Setting setting;
    private final Courses courses;
    private final Subjects subjects;
    private final Managed managed;
    private final List<String> supervisors;
    private final Chance chance;

    /** @param supervisors the names of those who supervise the station */
    Particulars(
            Setting setting,
            Courses courses,
            Subjects subjects,
            Managed managed,
            List<String> supervisors,
            Chance chance) {
        this.setting = setting;
        this.courses = courses;
        this.subjects = subjects;
        this.managed = managed;
        this.supervisors = supervisors;
        this.chance = chance;
    }

    Particular of(Job job, Shape shape, LocalDate day, WorkTime time, Set<String> visited) {
        return switch (job.indicator()) {
            case "CASE_CLOSED" -> caseStep(job, day);
            case "GROUP_SESSION", "GROUP_DONE" -> groupStep(job, day);
            case "MICRO_WISH" -> wishStep(job, day);
            case "PAIRED" -> pairedStep(job, day);
            case "CASE_MANAGED" -> review(day);
            case "HOME_VISIT" -> visit(day, visited, _ -> true);
            case "KEY_VISIT" -> visit(day, visited, setting.register()::isKey);
            case "PHONE_VISIT" -> calls(shape, day, visited);
            case "PROFILE" -> file(day);
            case "VOL_NEW" -> recruits(shape, day);
            case "VOL_HOURS" -> volunteers(shape, day);
            case "RES_VALUE" -> donation(day);
            case "SATISFACTION" -> survey(day);
            case "CONSULT", "CASE_SHORT", "CRISIS", "AID_AGENT", "REFERRAL" -> withOne(job.indicator(), day, visited);
            default -> withoutNames(job.indicator(), shape, day);
        };
    }

    private Particular caseStep(Job job, LocalDate day) {
        var course = course(job);
        var facts = of(course, day);
        var stage = course.step() == 0 ? "INTAKE" : course.step() <= course.steps ? "SESSION" : "CLOSURE";
        var lost = stage.equals("CLOSURE") && chance.percent(5);
        facts.put("fact.stage", stage);
        facts.put("session", Integer.toString(course.step()));
        facts.put("sessions", Integer.toString(course.steps));
        if (stage.equals("CLOSURE")) {
            facts.put("fact.sessions", Integer.toString(course.steps));
            facts.put("fact.faceSessions", course.facts.getOrDefault("face", "3"));
            facts.put("fact.outcome", lost ? "LOST" : chance.percent(85) ? "GOAL_MET" : "REFERRED");
            facts.put("fact.supervised", "true");
        }
        return named(course, facts)
                .variant(lost ? ".LOST" : "." + stage)
                .then(courses.goOn(course, job.indicator(), day));
    }

    private Particular groupStep(Job job, LocalDate day) {
        var course = course(job);
        var facts = of(course, day);
        var present = new ArrayList<>(course.people);
        for (var absent = chance.between(0, Math.min(2, present.size() - 6)); absent > 0; absent--) {
            present.remove(chance.between(0, present.size() - 1));
        }
        facts.put("n", Integer.toString(present.size()));
        facts.put("session", Integer.toString(course.step() + 1));
        facts.put("session.next", Integer.toString(course.step() + 2));
        facts.put("sessions", Integer.toString(course.steps));
        facts.put("attendance", Integer.toString(chance.percent(SELDOM_SHORT) ? 66 : chance.between(76, 97)));
        var over = job.indicator().equals("GROUP_DONE");
        return new Particular(facts, references(present))
                .of(null, course.subject)
                .then(over ? List.of() : courses.goOn(course, job.indicator(), day));
    }

    private Particular wishStep(Job job, LocalDate day) {
        var course = course(job);
        var facts = of(course, day);
        var step = course.step() == 0 ? "COLLECTED" : "CONFIRMED";
        facts.put("fact.wishStep", step);
        if (step.equals("CONFIRMED")) {
            var minor = course.people.getFirst().kind().equals("child");
            facts.put("fact.confirmedBy", minor ? "GUARDIAN" : "SELF");
        }
        return named(course, facts).variant("." + step).then(courses.goOn(course, job.indicator(), day));
    }

    private Particular pairedStep(Job job, LocalDate day) {
        var course = course(job);
        var facts = of(course, day);
        var client = course.people.getFirst();
        facts.put("session", Integer.toString(course.step()));
        return new Particular(facts, List.of(client.reference()))
                .of(client.household(), null)
                .then(courses.goOn(course, job.indicator(), day));
    }

    private Particular review(LocalDate day) {
        var client = managed.nextFor(day);
        var until = managed.reviewed(client, day);
        var facts = setting.about(client, day);
        facts.put("until", setting.said(until));
        facts.put("until.iso", until.toString());
        return with(client, facts);
    }

    private Particular visit(LocalDate day, Set<String> visited, Predicate<Client> wanted) {
        var client = setting.register()
                .anybody(one ->
                        wanted.test(one) && !visited.contains(one.household()) && !visited.contains(one.reference()));
        note(client, visited);
        return with(client, setting.about(client, day)).variant(chance.percent(OFTEN_MISSED) ? ".UNMET" : "");
    }

    private Particular calls(Shape shape, LocalDate day, Set<String> visited) {
        var missed = chance.percent(OFTEN_MISSED);
        var called = new ArrayList<Client>();
        for (var left = missed ? 1 : shape.people(chance); left > 0; left--) {
            var client = setting.register().anybody(one -> !visited.contains(one.reference()));
            note(client, visited);
            called.add(client);
        }
        var facts = setting.about(called.getFirst(), day);
        var references = references(called).stream().distinct().toList();
        facts.put("n", Integer.toString(references.size()));
        return new Particular(facts, references).variant(missed ? ".UNMET" : "");
    }

    private Particular file(LocalDate day) {
        var client = setting.register().enrol();
        var facts = setting.about(client, day);
        var complete = chance.percent(SELDOM_SHORT) ? chance.between(71, 88) : chance.between(90, 100);
        facts.put("complete", Integer.toString(complete));
        return with(client, facts);
    }

    private Particular recruits(Shape shape, LocalDate day) {
        var recruits = new ArrayList<String>();
        for (var left = shape.people(chance); left > 0; left--) {
            recruits.add(setting.register().enlist());
        }
        var facts = setting.on(day);
        facts.put("people", String.join(" ", recruits));
        facts.put("n", Integer.toString(recruits.size()));
        return new Particular(facts, recruits);
    }

    private Particular volunteers(Shape shape, LocalDate day) {
        var volunteers = setting.register().volunteers(shape.people(chance));
        var facts = setting.on(day);
        facts.put("n", Integer.toString(volunteers.size()));
        return new Particular(facts, volunteers);
    }

    private Particular donation(LocalDate day) {
        var facts = setting.on(day);
        var yuan = 50L * chance.between(12, 116);
        facts.put("yuan", Long.toString(yuan));
        facts.put("valuation", setting.teller().word("choice.valuation", Map.of()));
        facts.put("n", Integer.toString(chance.between(4, 38)));
        return new Particular(facts, List.of()).worth(yuan * 100);
    }

    private Particular survey(LocalDate day) {
        var facts = setting.on(day);
        var valid = chance.between(34, 62);
        facts.put("valid", Integer.toString(valid));
        facts.put("satisfied", Integer.toString((int) Math.round(valid * chance.within(0.87, 0.985))));
        return new Particular(facts, List.of()).people(valid);
    }

    private Particular withOne(String indicator, LocalDate day, Set<String> visited) {
        var client = setting.register().anybody(one -> !visited.contains(one.reference()));
        note(client, visited);
        var facts = setting.about(client, day);
        facts.put("channel", setting.teller().word("choice.channel", Map.of()));
        facts.put("session", Integer.toString(chance.between(1, 5)));
        facts.put("hours", Integer.toString(chance.percent(SELDOM_SHORT) ? 27 : chance.between(1, 9)));
        facts.put("days", Integer.toString(chance.percent(SELDOM_SHORT) ? 34 : chance.between(5, 28)));
        var numbered = !indicator.equals("CONSULT") && !indicator.equals("CASE_SHORT");
        var subject = numbered ? subjects.next(indicator) : null;
        if (subject != null) {
            facts.put("subject", subject);
        }
        return with(client, facts).of(client.household(), subject);
    }

    private Particular withoutNames(String indicator, Shape shape, LocalDate day) {
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

    private static Course course(Job job) {
        var course = job.course();
        if (course == null) {
            throw new IllegalStateException("Not begun: " + job);
        }
        return course;
    }

    private HashMap<String, String> of(Course course, LocalDate day) {
        var facts = new HashMap<>(setting.about(course.people.getFirst(), day));
        facts.putAll(course.facts);
        return facts;
    }

    private static Particular named(Course course, Map<String, String> facts) {
        var client = course.people.getFirst();
        return new Particular(facts, references(course.people)).of(client.household(), course.subject);
    }

    private static Particular with(Client client, Map<String, String> facts) {
        return new Particular(facts, List.of(client.reference())).of(client.household(), null);
    }

    private static List<String> references(List<Client> clients) {
        return clients.stream().map(Client::reference).toList();
    }

    private static void note(Client client, Set<String> visited) {
        visited.add(client.reference());
        visited.add(client.household());
    }
}
