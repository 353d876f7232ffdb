package org.hezhan.verify;

import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The rules of a district, edition after edition (计数规则版次): each holds from its moment on, the first for what was before too. */
record RuleBooks(NavigableMap<Instant, RuleBook> since) {

    RuleBooks {
        since = new TreeMap<>(since);
    }

    /** The same rules for ever. */
    static RuleBooks of(RuleBook only) {
        return new RuleBooks(new TreeMap<>(Map.of(Instant.EPOCH, only)));
    }

    RuleBook at(Instant moment) {
        var edition = since.floorEntry(moment);
        return (edition == null ? since.firstEntry() : edition).getValue();
    }

    RuleBook latest() {
        return since.lastEntry().getValue();
    }
}
