package org.hezhan.demo.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hezhan.reporting.Deadline;
import org.hezhan.reporting.ReportKind;
import org.hezhan.reporting.ReturnReason;

/** The way of a week or a month (周总结、月交流流转): handed in, approved, commented, and the month acknowledged. */
final class PeriodPapers {

    private static final int LONGEST_TEXT = 600;

    private final Script script;
    private final Cast cast;
    private final Setting setting;
    private final Hours hours;
    private final Deadline.Terms terms;
    private final Chance chance;

    PeriodPapers(Script script, Cast cast, Setting setting, Hours hours, Deadline.Terms terms, Chance chance) {
        this.script = script;
        this.cast = cast;
        this.setting = setting;
        this.hours = hours;
        this.terms = terms;
        this.chance = chance;
    }

    /** @param due the last working day of the period */
    record Period(UUID author, LocalDate start, LocalDate due) {}

    void go(Period period, Fate fate) {
        if (!fate.isSent()) {
            return;
        }
        var at = handedInAt(period.due());
        var id = chance.id(at);
        handIn(id, period, at);
        if (fate == Fate.WAITING || cast.manager() == null) {
            return;
        }
        var manager = cast.manager();
        var decided = decidedAt(at);
        if (fate == Fate.WHOLE && chance.percent(4)) {
            script.add(new Deed.SendBack(
                    decided,
                    manager,
                    terms.kind(),
                    id,
                    ReturnReason.INCOMPLETE,
                    text("return.INCOMPLETE", Hours.dayOf(decided))));
            var mended = hours.office(Hours.dayOf(decided), 1);
            handIn(id, period, mended);
            decided = hours.office(Hours.dayOf(mended), 1);
        }
        script.add(new Deed.Approve(decided, manager, terms.kind(), id));
        comment(id, decided, fate).ifPresent(commented -> acknowledge(id, commented, fate));
    }

    private void handIn(UUID id, Period period, Instant at) {
        var difference = text(group(""), Hours.dayOf(at));
        script.add(new Deed.WriteReport(at, period.author(), terms.kind(), id, period.start(), difference));
        script.add(new Deed.Submit(at, period.author(), terms.kind(), id));
    }

    private Instant handedInAt(LocalDate due) {
        var punctual = chance.between(0, 99);
        if (punctual < 97) {
            return hours.before(due, terms.dueTime(), 11, 1);
        }
        if (punctual < 99 && terms.graceWorkdays() > 0) {
            return hours.before(hours.calendar().plus(due, terms.graceWorkdays()), terms.graceTime(), 150, 6);
        }
        return hours.office(due, terms.graceWorkdays() + chance.between(1, 2));
    }

    private Instant decidedAt(Instant handedIn) {
        return chance.percent(20)
                ? hours.soon(handedIn, 25, 150)
                : hours.office(Hours.dayOf(handedIn), chance.between(1, Math.max(2, terms.reviewWorkdays())));
    }

    private Optional<Instant> comment(UUID id, Instant approved, Fate fate) {
        if (fate == Fate.APPROVED || cast.supervisors().isEmpty()) {
            return Optional.empty();
        }
        var at = hours.office(Hours.dayOf(approved), chance.between(1, 3));
        var by = chance.of(cast.supervisors()).account();
        script.add(new Deed.Comment(at, by, terms.kind(), id, text(group(".comment"), Hours.dayOf(at))));
        return Optional.of(at);
    }

    private void acknowledge(UUID id, Instant commented, Fate fate) {
        if (terms.kind() == ReportKind.MONTHLY && fate == Fate.WHOLE && cast.officer() != null) {
            var settled = commented.isAfter(script.settled()) ? commented : script.settled();
            var at = hours.office(Hours.dayOf(settled), chance.between(1, 4));
            script.add(new Deed.Acknowledge(at, cast.officer(), id));
        }
    }

    private String group(String ending) {
        return (terms.kind() == ReportKind.WEEKLY ? "weekly" : "monthly") + ending;
    }

    private String text(String group, LocalDate day) {
        Map<String, String> facts = setting.on(day);
        facts.put("session", "2");
        return setting.teller().fresh(group, facts, LONGEST_TEXT);
    }
}
