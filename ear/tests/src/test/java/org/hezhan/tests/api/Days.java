package org.hezhan.tests.api;

import java.util.UUID;

/** Daily logs as a program sends them, of a worker of the invented district 990101. */
final class Days {

    static final String LOGS = "/d/990101/daily-logs/";
    static final Program WORKER = Program.of("worker1.990101");
    static final Program HEAD = Program.of("head1.990101");

    private Days() {}

    static String station() {
        return WORKER.get("/d/990101/stations").items().getFirst().getString("id");
    }

    /** A day with one consultation. */
    static String written(String day, UUID record, String plan) {
        return """
                {"stationId": "%s", "day": "%s", "attendance": "ON_DUTY",
                 "entries": [{"startsAt": "09:00", "endsAt": "11:00", "workKind": "CONSULT", "summary": "Consultations at the desk",
                              "personTimes": 1, "record": "%s"}],
                 "records": [{"id": "%s", "indicator": "CONSULT", "startsAt": "09:00", "endsAt": "09:40", "participantMode": "ROSTER",
                              "people": ["C-00042"], "headcount": 1, "household": null, "subject": null, "quantity": 0,
                              "facts": {"channel": "VISIT", "answered": "true"}, "place": "Station", "note": "Asked about aid"}],
                 "problems": "", "helpNeeded": "", "tomorrowPlan": "%s", "reflection": ""}
                """.formatted(station(), day, record, record, plan);
    }
}
