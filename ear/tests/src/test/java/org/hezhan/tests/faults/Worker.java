package org.hezhan.tests.faults;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Lock;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hezhan.shared.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A social worker and the head of the station at their computers: they write days, decide on them, tell of weeks, and try again
 * when told to.
 */
final class Worker implements Runnable {

    private static final String DISTRICT = "/d/990101";
    private static final String LOGS = DISTRICT + "/daily-logs/";
    private static final String WEEKS = DISTRICT + "/weekly-summaries/";
    private static final String RECORDS = DISTRICT + "/service-records/";
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 30);
    private static final int THINKS_MILLIS = 60;
    private static final int REFUSALS = 50;
    private static final long ENDS_MILLIS = 60_000;

    /** Where nothing lasts long, a day is given back and written anew less often than this. */
    static final int REVISIONS = 4;

    private final Caller caller;
    private final String worker;
    private final String head;
    private final Lock mayWork;
    private final Collection<Deed> journal;
    private final AtomicBoolean going;
    private final int revisions;
    private final Random random;
    private LocalDate day = FIRST;
    private String station = "";
    private volatile @Nullable RuntimeException surprise;

    /** @param revisions less than so many times a day is given back and written anew, so that the days last */
    Worker(int number, Caller caller, Lock mayWork, Collection<Deed> journal, AtomicBoolean going, int revisions) {
        this.revisions = revisions;
        this.random = new Random(number);
        this.worker = "worker" + number + ".990101";
        this.head = "head" + number + ".990101";
        this.caller = caller;
        this.mayWork = mayWork;
        this.journal = journal;
        this.going = going;
    }

    /** An answer that was neither a yes nor an outage ends the work, and the test. */
    void mustNotBeSurprised() {
        var told = surprise;
        if (told != null) {
            throw told;
        }
    }

    /** Waits for those who were told to end. Who is still at it after a minute is interrupted, and is surprised. */
    static void awaitEnd(List<Thread> threads) throws InterruptedException {
        for (var thread : threads) {
            thread.join(ENDS_MILLIS);
            thread.interrupt();
            thread.join(ENDS_MILLIS);
        }
    }

    Stream<String> accounts() {
        return Stream.of(worker, head);
    }

    @Override
    public void run() {
        try {
            station = JSON.read(caller.get(worker, DISTRICT + "/stations").body())
                    .getJsonArray("items")
                    .getJsonObject(0)
                    .getString("id");
            while (going.get()) {
                work();
            }
        } catch (RuntimeException e) {
            surprise = e;
        } catch (InterruptedException e) {
            surprise = new IllegalStateException(worker + " did not come to an end with " + day, e);
            Thread.currentThread().interrupt();
        }
    }

    /**
     * A day is written and sent, every third at once, given back some times, approved; then its record turns out to have been
     * written twice.
     */
    private void work() throws InterruptedException {
        var id = Ids.at(Instant.now());
        var record = Ids.at(Instant.now());
        var plan = "plan 0";
        var version = handedIn(id, record, plan, "DRAFT", -1);
        // when all days are written, the last one is revised for as long as it takes
        var isLast = !day.isBefore(LAST);
        for (var revision = 1; isLast ? going.get() : revision <= day.getDayOfMonth() % revisions; revision++) {
            version = decided(
                    id, "/return", "RETURNED", plan, "{\"reason\": \"INCOMPLETE\", \"remark\": \"Who?\"}", version);
            plan = "plan " + revision;
            version = handedIn(id, record, plan, "RETURNED", version);
        }
        decided(id, "/approval", "APPROVED", plan, null, version);
        if (day.getDayOfMonth() % 2 == 0) {
            voided(id, record, plan);
        }
        if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            toldOfTheWeek();
        }
        day = day.plusDays(1);
    }

    private int handedIn(UUID id, UUID record, String plan, String state, int version) throws InterruptedException {
        if (day.getDayOfMonth() % 3 > 0) {
            return sent(id, plan, put(id, record, plan, state, version));
        }
        return deed(
                id,
                "PUT /submission " + plan,
                "PUT",
                LOGS + id,
                LOGS + id + "/submission",
                worker,
                written(record, plan),
                version,
                "SUBMITTED, %s, 1 record SUBMITTED, counted 0".formatted(plan),
                inState("SUBMITTED")
                        .and(found -> found.getString("tomorrowPlan").equals(plan)));
    }

    private int sent(UUID id, String plan, int version) throws InterruptedException {
        var leaves = "SUBMITTED, %s, 1 record SUBMITTED, counted 0".formatted(plan);
        return step(id, LOGS + id, worker, "/submission", null, version, leaves, inState("SUBMITTED"));
    }

    private int decided(UUID id, String step, String state, String plan, @Nullable String body, int version)
            throws InterruptedException {
        var leaves = "%s, %s, 1 record %s, counted %d".formatted(state, plan, state, state.equals("APPROVED") ? 1 : 0);
        return step(id, LOGS + id, head, step, body, version, leaves, inState(state));
    }

    private void voided(UUID id, UUID record, String plan) throws InterruptedException {
        var fact = look(head, RECORDS + record);
        step(
                id,
                RECORDS + record,
                head,
                "/void",
                "{\"reason\": \"Written twice\"}",
                fact == null ? 0 : fact.getInt("version"),
                "APPROVED, %s, 1 record VOIDED, counted 0".formatted(plan),
                found -> found.getString("state").equals("VOIDED"));
    }

    /** The head opens the week's summary and hands it in; it is composed of what was approved until then. */
    private void toldOfTheWeek() throws InterruptedException {
        var id = Ids.at(Instant.now());
        var text = "{\"stationId\": \"%s\", \"periodStart\": \"%s\", \"difference\": \"\"}"
                .formatted(station, day.minusDays(6));
        var opened =
                deed(id, "PUT of the week", "PUT", WEEKS + id, WEEKS + id, head, text, -1, "week DRAFT", found -> true);
        step(
                id,
                WEEKS + id,
                head,
                "/submission",
                null,
                opened,
                "week SUBMITTED, composed",
                found -> found.getJsonObject("report").getString("state").equals("SUBMITTED"));
    }

    private static Predicate<JsonObject> inState(String state) {
        return found -> found.getJsonObject("log").getString("state").equals(state);
    }

    private int put(UUID id, UUID record, String plan, String state, int version) throws InterruptedException {
        return deed(
                id,
                "PUT " + plan,
                "PUT",
                LOGS + id,
                LOGS + id,
                worker,
                written(record, plan),
                version,
                "%s, %s, 1 record %s, counted 0".formatted(state, plan, state),
                found -> found.getString("tomorrowPlan").equals(plan));
    }

    private int step(
            UUID id,
            String thing,
            String who,
            String step,
            @Nullable String body,
            int version,
            String leaves,
            Predicate<JsonObject> done)
            throws InterruptedException {
        return deed(id, step, "POST", thing, thing + step, who, body, version, leaves, done);
    }

    /** Sends until it is acknowledged, or a look shows that an attempt without an answer was the one that counted. */
    private int deed(
            UUID id,
            String what,
            String method,
            String thing,
            String path,
            String who,
            @Nullable String body,
            int version,
            String leaves,
            Predicate<JsonObject> done)
            throws InterruptedException {
        Thread.sleep(random.nextInt(THINKS_MILLIS));
        mayWork.lock();
        try {
            var deed = new Deed(id, what, leaves);
            journal.add(deed);
            var seen = version;
            var unsure = false;
            var refusals = 0;
            while (true) {
                var request = deed.attempt();
                var answer = caller.send(method, path, who, request, seen, body);
                if (answer.isDone()) {
                    deed.acknowledge();
                    return JSON.read(answer.body()).getInt("version");
                }
                if (!answer.isOutage() && !unsure) {
                    throw new IllegalStateException(deed + ": " + answer);
                }
                refusals += answer.isOutage() ? 0 : 1;
                if (refusals == REFUSALS) {
                    throw new IllegalStateException(
                            "After an outage the product goes on refusing " + deed + ": " + answer);
                }
                unsure = true;
                Thread.sleep(200);
                var found = look(who, thing);
                if (found != null) {
                    seen = found.getInt("version");
                    if (done.test(found)) {
                        deed.seen();
                        return seen;
                    }
                }
            }
        } finally {
            mayWork.unlock();
        }
    }

    /** What is there now; waits until it can be seen. */
    private @Nullable JsonObject look(String who, String thing) throws InterruptedException {
        while (true) {
            var answer = caller.get(who, thing);
            if (answer.isDone()) {
                return JSON.read(answer.body());
            }
            if (!answer.isOutage()) {
                if (answer.status() == 404) {
                    return null;
                }
                throw new IllegalStateException(thing + ": " + answer);
            }
            Thread.sleep(200);
        }
    }

    private String written(UUID record, String plan) {
        return """
                {"stationId": "%s", "day": "%s", "attendance": "ON_DUTY",
                 "entries": [{"startsAt": "09:00", "endsAt": "11:00", "workKind": "CONSULT", "summary": "Consultations at the desk",
                              "personTimes": 1, "record": "%s"}],
                 "records": [{"id": "%s", "indicator": "CONSULT", "startsAt": "09:00", "endsAt": "09:40", "participantMode": "ROSTER",
                              "people": ["C-00042"], "headcount": 1, "household": null, "subject": null, "quantity": 0,
                              "facts": {"channel": "VISIT", "answered": "true"}, "place": "Station", "note": "Asked about aid"}],
                 "problems": "", "helpNeeded": "", "tomorrowPlan": "%s", "reflection": ""}
                """.formatted(station, day, record, record, plan);
    }

    private static final class JSON {

        static JsonObject read(String text) {
            try (var reader = Json.createReader(new StringReader(text))) {
                return reader.readObject();
            }
        }
    }
}
