package org.hezhan.tests.api;

import java.util.UUID;

/** A talk under a sensitive indicator, as a program sends it: its note is a case narrative (个案叙述). */
public final class Talk {

    private Talk() {}

    public static String of(UUID id, int session, String note) {
        return """
                {"id": "%s", "indicator": "CASE_SHORT", "startsAt": "09:00", "endsAt": "10:30", "participantMode": "ROSTER",
                 "people": ["C-00042"], "headcount": 1, "household": null, "subject": null, "quantity": 0,
                 "facts": {"sessionNo": "%d", "caseOpened": "false"}, "place": "Station", "note": "%s"}
                """.formatted(id, session, note);
    }
}
