package org.hezhan.demo.story;

import java.time.LocalDate;
import java.util.Optional;

/** One worker with what waits for them and when they are away (社工). */
record Desk(Cast.Worker worker, Workload workload, Leaves leaves) {

    boolean isAtWork(LocalDate day) {
        return worker.isInPost(day) && leaves.on(day).isEmpty();
    }

    Optional<Leaves.Spell> away(LocalDate day) {
        return worker.isInPost(day) ? leaves.on(day) : Optional.empty();
    }
}
