package org.hezhan.tests.verify;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.hezhan.tests.api.Program;
import org.hezhan.tests.api.Program.Answer;

/**
 * What may happen to one day, drawn by chance: begun under a wrong date, written, written over by two at once, handed in,
 * returned, approved by two at once, a record voided or corrected, the week handed in meanwhile. Households and groups are shared
 * among the days of a station, so that they speak for the same units.
 */
final class History {

    private static final String LOGS = "/d/430103/daily-logs/";
    private static final String RECORDS = "/d/430103/service-records/";
    private static final int WRONG_DAYS = 200;
    private final Random random;
    private final LocalDate day;
    private final String station;
    private final Program worker;
    private final Program head;
    private final Program officer;
    private final Week week;
    private final UUID log;
    private final UUID record;
    private int steps;
    private int merged;

    History(long seed, LocalDate day, String station, Program worker, Program head, Program officer, Week week) {
        random = new Random(seed);
        this.day = day;
        this.station = station;
        this.worker = worker;
        this.head = head;
        this.officer = officer;
        this.week = week;
        log = id();
        record = id();
    }

    /** @return how many requests changed something */
    int happen() {
        if (random.nextInt(12) == 0) {
            begunUnderAWrongDate();
        }
        var submitted = random.nextBoolean()
                ? told(worker.put(LOGS + log + "/submission", text(record(record))))
                : writtenAndSubmitted();
        if (random.nextInt(5) == 0) {
            var returned = told(head.seeing(version(submitted))
                    .post(LOGS + log + "/return", "{\"reason\": \"INCOMPLETE\", \"remark\": \"Who?\"}"));
            submitted = random.nextBoolean()
                    ? told(worker.seeing(version(returned)).put(LOGS + log + "/submission", text(record(record))))
                    : submitted(told(worker.seeing(version(returned)).put(LOGS + log, text(record(record)))));
        }
        if (random.nextInt(10) == 0) {
            return steps;
        }
        if (random.nextInt(4) == 0) {
            week.happen(random.nextBoolean()).forEach(this::counted);
        }
        var seen = version(submitted);
        Stream.of(head, head)
                .parallel()
                .map(one -> one.seeing(seen).post(LOGS + log + "/approval", null))
                .toList()
                .forEach(this::counted);
        var fact = head.get(RECORDS + record);
        switch (fact.status() == 200 ? random.nextInt(6) : 5) {
            case 0 -> counted(head.seeing(version(fact)).post(RECORDS + record + "/void", "{\"reason\": \"Twice\"}"));
            case 1 -> correct(fact);
            default -> {}
        }
        return steps;
    }

    private Answer writtenAndSubmitted() {
        var written = told(worker.put(LOGS + log, text(record(record))));
        return submitted(random.nextInt(3) == 0 ? writtenByTwo(version(written)) : written);
    }

    /** The record is taken out of the day under which it was begun, and goes to the right one. */
    private void begunUnderAWrongDate() {
        var other = LOGS + id();
        var wrong = day.plusDays(WRONG_DAYS);
        var begun = told(worker.put(other, text(wrong, quoted(record.toString()), record(record))));
        told(worker.seeing(version(begun)).put(other, text(wrong, "null", "")));
    }

    /** Two windows of one worker write over the same version: the second is told so, looks, and writes again. */
    private Answer writtenByTwo(int seen) {
        var texts = List.of(text(record(record)), text(record(record)));
        var answers = texts.parallelStream()
                .map(text -> worker.seeing(seen).put(LOGS + log, text))
                .toList();
        answers.forEach(this::counted);
        var there = worker.get(LOGS + log);
        if (answers.stream().noneMatch(answer -> answer.status() == 412)) {
            return there;
        }
        merged++;
        return told(worker.seeing(version(there)).put(LOGS + log, text(record(record))));
    }

    /** How often somebody wrote over what they had not seen, was told so, and wrote again. */
    int merged() {
        return merged;
    }

    private Answer submitted(Answer written) {
        return told(worker.seeing(version(written)).post(LOGS + log + "/submission", null));
    }

    private void correct(Answer fact) {
        var other = id();
        var told = "{\"reason\": \"Another household\", \"record\": %s}".formatted(record(other));
        counted(head.seeing(version(fact)).post(RECORDS + record + "/correction", told));
        if (random.nextBoolean()) {
            var correction = officer.get(RECORDS + other);
            if (correction.status() == 200) {
                counted(officer.seeing(version(correction)).post(RECORDS + other + "/approval", null));
            }
        }
    }

    private String text(String records) {
        return text(day, quoted(record.toString()), records);
    }

    private String text(LocalDate day, String named, String records) {
        return """
                {"stationId": "%s", "day": "%s", "attendance": "ON_DUTY",
                 "entries": [{"startsAt": "09:00", "endsAt": "11:00", "workKind": "VISIT", "summary": "Visits of the day",
                              "personTimes": 1, "record": %s}],
                 "records": [%s], "problems": "", "helpNeeded": "", "tomorrowPlan": "%d", "reflection": ""}
                """.formatted(station, day, named, records, random.nextInt(100));
    }

    private String record(UUID id) {
        var number = 10_000 + random.nextInt(12);
        var household = "H-" + number;
        var person = "C-" + number;
        return switch (random.nextInt(6)) {
            case 0 -> of(id, "HOME_VISIT", "", household, null, 0, "\"met\": \"%s\"".formatted(random.nextInt(5) > 0));
            case 1 -> of(id, "KEY_VISIT", person, household, null, 0, "\"met\": \"true\", \"onList\": \"true\"");
            case 2 -> of(id, "GROUP_SESSION", person, null, "G-" + (100 + random.nextInt(3)), 8, "");
            case 3 -> of(id, "DISCOVERY", "", household, null, 0, "\"topic\": \"AID\", \"verified\": \"true\"");
            case 4 ->
                of(
                        id,
                        "CASE_MANAGED",
                        person,
                        null,
                        null,
                        0,
                        "\"colour\": \"YELLOW\", \"managed\": \"true\", \"reviewUntil\": \"%s\""
                                .formatted(day.plusDays(random.nextInt(90))));
            default -> of(id, "PAIRED", "", household, null, 0, "\"paired\": \"true\"");
        };
    }

    private static String of(
            UUID id,
            String indicator,
            String person,
            @org.jspecify.annotations.Nullable String household,
            @org.jspecify.annotations.Nullable String subject,
            int headcount,
            String facts) {
        return """
                {"id": "%s", "indicator": "%s", "startsAt": "09:00", "endsAt": "10:30", "participantMode": "%s",
                 "people": [%s], "headcount": %d, "household": %s, "subject": %s, "quantity": 0, "facts": {%s},
                 "place": "At home", "note": ""}
                """.formatted(
                        id,
                        indicator,
                        person.isEmpty() ? "COUNT" : "ROSTER",
                        person.isEmpty() ? "" : quoted(person),
                        person.isEmpty() ? headcount : 1,
                        quoted(household),
                        quoted(subject),
                        facts);
    }

    private static String quoted(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "null" : '"' + text + '"';
    }

    private Answer told(Answer answer) {
        if (answer.status() > 201) {
            throw new AssertionError(day + " " + answer.whole() + " " + answer.body());
        }
        steps++;
        return answer;
    }

    private void counted(Answer answer) {
        if (answer.status() >= 500) {
            throw new AssertionError(day + " " + answer.whole() + " " + answer.body());
        }
        steps += answer.status() <= 201 ? 1 : 0;
    }

    private static int version(Answer answer) {
        return Integer.parseInt(answer.header("ETag").replace("\"", ""));
    }

    /** Ids of a day lie in the order of time, as UUIDv7 do. */
    private UUID id() {
        var at = day.toEpochDay() * 86_400_000L + random.nextInt(86_400_000);
        return new UUID(
                at << 16 | 0x7000 | random.nextInt(0x1000), random.nextLong() & 0x3FFFFFFFFFFFFFFFL | Long.MIN_VALUE);
    }
}
