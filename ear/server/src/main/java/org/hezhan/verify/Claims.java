package org.hezhan.verify;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/** Shares the count of one unit among the records that speak for it (单位计数). */
record Claims(List<Claim> inOrder, RuleBook book) {

    /** Learns what counts on which day. */
    interface Teller {
        void counts(Claim claim, LocalDate day, long quantity);
    }

    void tell(Teller teller) {
        var unit = inOrder.getFirst().unit();
        var rule = book.of(unit.indicator());
        if (rule.isMeasured("STOCK")) {
            stock(teller);
        } else if (unit.indicator().equals(Recount.HOURS)) {
            upTo(book.of(unit.key().substring(0, unit.key().indexOf(' '))).hoursOfAll(), teller);
        } else if (!rule.isMeasured("COUNT")) {
            upTo(rule.limit("cap", Long.MAX_VALUE), teller);
        } else if (rule.span().equals("WINDOW")) {
            windows(rule.limit("windowDays", 0), teller);
        } else {
            once((int) rule.limit("threshold", 1), teller);
        }
    }

    private void once(int threshold, Teller teller) {
        if (inOrder.size() >= threshold) {
            var bearer = inOrder.get(threshold - 1);
            teller.counts(bearer, bearer.day(), 1);
        }
    }

    private void windows(long days, Teller teller) {
        var closed = LocalDate.MIN;
        for (var claim : inOrder) {
            if (claim.day().isAfter(closed)) {
                teller.counts(claim, claim.day(), 1);
                closed = claim.day().plusDays(days);
            }
        }
    }

    private void upTo(long cap, Teller teller) {
        var left = cap;
        for (var claim : inOrder) {
            var borne = Math.min(left, claim.quantity());
            left -= borne;
            teller.counts(claim, claim.day(), borne);
        }
    }

    /** Of each day the word that holds longest speaks; it stands until it lapses or the next day that speaks. */
    private void stock(Teller teller) {
        var words = new TreeMap<LocalDate, Claim>();
        for (var claim : inOrder) {
            words.merge(claim.day(), claim, (one, two) -> two.lapse().isAfter(one.lapse()) ? two : one);
        }
        words.forEach((day, claim) -> {
            var next = words.higherKey(day);
            var end = next != null && next.isBefore(claim.lapse()) ? next : claim.lapse();
            if (end.isAfter(day)) {
                teller.counts(claim, day, 1);
                teller.counts(claim, end, -1);
            }
        });
    }
}
