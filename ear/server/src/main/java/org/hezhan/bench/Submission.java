package org.hezhan.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hezhan.bench.Slots.Slot;
import org.hezhan.shared.Ids;

/**
 * The day of a worker: a log with four service records is written and handed in by one request (写日志并提交).
 *
 * @param brief whether the sender prefers answers without a body
 */
record Submission(Slots slots, People people, String day, Clock clock, boolean brief) {

    private static final int RECORDS = 4;

    /** What was sent, by which a record of the statements knows its own. */
    record Sent(Slot slot, UUID log, List<UUID> records, UUID station) {}

    static Submission of(Bench bench) {
        return new Submission(bench.slots(), bench.people(), Resource.text("day.json"), bench.clock(), false);
    }

    Submission briefly() {
        return new Submission(slots, people, day, clock, true);
    }

    Sent send(Wire wire, long number) throws IOException {
        var slot = slots.slot(number);
        var worker = people.workers().get(slot.worker());
        var now = clock.instant();
        var log = Ids.at(now);
        var records =
                IntStream.range(0, RECORDS).mapToObj(_ -> Ids.at(now)).sorted().toList();
        var path = "/api/d/" + slot.district() + "/daily-logs/" + log;
        var headers = "Authorization: Bearer " + people.token(slot.shift(), worker.username())
                + "\r\nAccept: application/json\r\n"
                + (brief ? "Prefer: return=minimal\r\n" : "");
        var typed = headers + "Content-Type: application/json\r\n";
        must(wire.send("PUT", path + "/submission", typed, body(slot, worker.station(), records)));
        return new Sent(slot, log, records, worker.station());
    }

    private byte[] body(Slot slot, UUID station, List<UUID> records) {
        var text = new StringBuilder(day.length() + 400);
        var values = Map.of(
                's', station.toString(),
                'd', slot.day().toString(),
                '1', records.get(0).toString(),
                '2', records.get(1).toString(),
                '3', records.get(2).toString(),
                '4', records.get(3).toString());
        for (var i = 0; i < day.length(); i++) {
            var one = day.charAt(i);
            if (one == '$') {
                text.append(values.get(day.charAt(++i)));
            } else {
                text.append(one);
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static Wire.Answer must(Wire.Answer answer) throws IOException {
        if (!answer.isGood()) {
            throw new IOException("%d %s".formatted(answer.status(), answer.text()));
        }
        return answer;
    }
}
