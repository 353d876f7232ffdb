package org.hezhan.demo.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Work that goes on over many days (连续服务): a case, a group, a wish, a paired household. */
final class Course {

    final String subject;
    final List<Client> people;
    final int steps;
    final Map<String, String> facts = new HashMap<>();
    private int step;

    /** @param steps how many times it is worked on before its end */
    Course(String subject, List<Client> people, int steps) {
        this.subject = subject;
        this.people = List.copyOf(people);
        this.steps = steps;
        facts.put("subject", subject);
    }

    /** Begins in the middle, as what was begun before the story does. */
    Course from(int step) {
        this.step = step;
        return this;
    }

    int step() {
        return step;
    }

    void goOn() {
        step++;
    }

    boolean isOver() {
        return step > steps;
    }
}
