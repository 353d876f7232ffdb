package org.hezhan.demo.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.hezhan.reporting.ReportKind;

/** The deeds to come, in order of time (时序); of one moment in the order in which they were written down. */
final class Script {

    private record Cue(Deed deed, long number) {}

    private final PriorityQueue<Cue> cues = new PriorityQueue<>(
            Comparator.comparing((Cue cue) -> cue.deed().at()).thenComparing(Cue::number));
    private long last;

    private Instant settled = Instant.MIN;

    /** When the last of the days told so far is approved. */
    Instant settled() {
        return settled;
    }

    void add(Deed deed) {
        if (deed instanceof Deed.Approve approve
                && approve.kind() == ReportKind.DAILY
                && approve.at().isAfter(settled)) {
            settled = approve.at();
        }
        cues.add(new Cue(deed, last++));
    }

    /** What happens before that moment; it is taken out. */
    List<Deed> before(Instant end) {
        var deeds = new ArrayList<Deed>();
        for (var cue = cues.peek(); cue != null && cue.deed().at().isBefore(end); cue = cues.peek()) {
            deeds.add(cue.deed());
            cues.remove();
        }
        return deeds;
    }
}
