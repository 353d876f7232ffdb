package org.hezhan.demo.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The steps of what takes many days (连续服务记录): cases, groups, wishes, paired households. */
final class CourseWork {

    private static final double SELDOM_SHORT = 4;
    private static final double LOST = 5;

    private final Setting setting;
    private final Courses courses;
    private final Chance chance;

    CourseWork(Setting setting, Courses courses, Chance chance) {
        this.setting = setting;
        this.courses = courses;
        this.chance = chance;
    }

    Particular caseStep(Job job, LocalDate day) {
        var course = course(job);
        var facts = of(course, day);
        var stage = course.step() == 0 ? "INTAKE" : course.step() <= course.steps ? "SESSION" : "CLOSURE";
        var lost = stage.equals("CLOSURE") && chance.percent(LOST);
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

    Particular groupStep(Job job, LocalDate day) {
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
        return new Particular(facts, Client.references(present))
                .of(null, course.subject)
                .then(over ? List.of() : courses.goOn(course, job.indicator(), day));
    }

    Particular wishStep(Job job, LocalDate day) {
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

    Particular pairedStep(Job job, LocalDate day) {
        var course = course(job);
        var facts = of(course, day);
        var client = course.people.getFirst();
        facts.put("session", Integer.toString(course.step()));
        return new Particular(facts, List.of(client.reference()))
                .of(client.household(), null)
                .then(courses.goOn(course, job.indicator(), day));
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
        return new Particular(facts, Client.references(course.people)).of(client.household(), course.subject);
    }
}
