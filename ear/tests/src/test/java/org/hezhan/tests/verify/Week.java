package org.hezhan.tests.verify;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.hezhan.tests.api.Program;
import org.hezhan.tests.api.Program.Answer;

/** The week in which a day lies, handed in by the station's head while its days are still under way, and given back now and then. */
record Week(String station, LocalDate monday, Program head, Program manager) {

    static Week of(LocalDate day, String station, Program head, Program manager) {
        return new Week(station, day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), head, manager);
    }

    /** @return what was answered to whoever wanted to change something; one who comes too late is refused */
    List<Answer> happen(boolean isReturned) {
        var opened = head.put(
                path(),
                "{\"stationId\": \"%s\", \"periodStart\": \"%s\", \"difference\": \"\"}".formatted(station, monday));
        var submitted = submitted();
        if (!isReturned) {
            return List.of(opened, submitted);
        }
        var returned =
                seeing(manager).post(path() + "/return", "{\"reason\": \"INCOMPLETE\", \"remark\": \"Which days?\"}");
        return List.of(opened, submitted, returned, submitted());
    }

    private Answer submitted() {
        return seeing(head).post(path() + "/submission", null);
    }

    private Program seeing(Program who) {
        return who.seeing(who.get(path()).json().getInt("version"));
    }

    /** The same for everybody, so that those who meet in a week want the same report. */
    private String path() {
        var name = UUID.nameUUIDFromBytes((station + monday).getBytes(StandardCharsets.UTF_8));
        var id = new UUID(
                monday.toEpochDay() * 86_400_000L << 16 | 0x7000 | name.getMostSignificantBits() & 0xFFF,
                name.getLeastSignificantBits());
        return "/d/430103/weekly-summaries/" + id;
    }
}
