package org.hezhan.demo.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Begins and goes on with what takes many days (连续服务的推进). */
final class Courses {

    private static final int NEVER_FACE_TO_FACE = 3;

    private final Register register;
    private final Subjects subjects;
    private final Teller teller;
    private final Chance chance;

    Courses(Register register, Subjects subjects, Teller teller, Chance chance) {
        this.register = register;
        this.subjects = subjects;
        this.teller = teller;
        this.chance = chance;
    }

    /** What the job is when it is done now: a group begins with a session. */
    static String firstStep(Job job) {
        return job.course() == null && job.indicator().equals("GROUP_DONE") ? "GROUP_SESSION" : job.indicator();
    }

    /** The job itself, or the first step of what it begins. */
    Job begun(Job job) {
        if (job.course() != null) {
            return job;
        }
        return switch (job.indicator()) {
            case "CASE_CLOSED" -> Job.step("CASE_CLOSED", job.due(), newCase());
            case "GROUP_DONE" -> Job.step("GROUP_SESSION", job.due(), group());
            case "MICRO_WISH" -> Job.step("MICRO_WISH", job.due(), wish());
            case "PAIRED" -> Job.step("PAIRED", job.due(), pairing());
            default -> job;
        };
    }

    /** A case that was opened before the story begins. */
    Job underWay(LocalDate day) {
        var course = newCase();
        return Job.step("CASE_CLOSED", day, course.from(chance.between(2, course.steps - 1)));
    }

    private Course newCase() {
        var client = register.anybody(register::isKey);
        var course = new Course(subjects.next("CASE_CLOSED"), List.of(client), chance.between(6, 9));
        course.facts.put("face", Integer.toString(chance.between(NEVER_FACE_TO_FACE, course.steps - 2)));
        course.facts.put("case.goal", teller.word("case.goal", client.facts()));
        return course;
    }

    private Course group() {
        var members = new ArrayList<Client>();
        for (var left = chance.between(8, 11); left > 0; left--) {
            members.add(register.anybody(client -> !members.contains(client)));
        }
        var course = new Course(
                subjects.next("GROUP_SESSION"), members.stream().distinct().toList(), chance.between(6, 7));
        course.facts.put("group", teller.word("group.name", Map.of()));
        course.facts.put("size", Integer.toString(course.people.size()));
        return course;
    }

    private Course wish() {
        var course = new Course(subjects.next("MICRO_WISH"), List.of(register.anybody(_ -> true)), 1);
        course.facts.put("topic", teller.word("wish", Map.of()));
        return course;
    }

    private Course pairing() {
        return new Course("", List.of(register.anybody(_ -> true)), 4).from(1);
    }

    /** The next step of the course, if there is one. */
    List<Job> goOn(Course course, String indicator, LocalDate day) {
        course.goOn();
        return switch (indicator) {
            case "CASE_CLOSED" -> course.step() > course.steps + 1 ? List.of() : later(indicator, course, day, 8, 15);
            case "GROUP_SESSION" -> later(course.step() < course.steps ? indicator : "GROUP_DONE", course, day, 7, 7);
            case "MICRO_WISH" -> course.step() > 1 ? List.of() : later(indicator, course, day, 9, 24);
            case "PAIRED" -> course.isOver() ? List.of() : later(indicator, course, day, 13, 24);
            default -> List.of();
        };
    }

    private List<Job> later(String indicator, Course course, LocalDate day, int soonest, int latest) {
        return List.of(Job.step(indicator, day.plusDays(chance.between(soonest, latest)), course));
    }
}
