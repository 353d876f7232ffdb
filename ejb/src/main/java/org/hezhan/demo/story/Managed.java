package org.hezhan.demo.story;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Who is under management and until when their rating holds (四色在管): whose review lapses first is reviewed first. */
final class Managed {

    private static final int NOTICE_DAYS = 20;

    private final Map<Client, LocalDate> until = new LinkedHashMap<>();
    private final Register register;
    private final int wanted;

    /** @param wanted how many the station means to keep under management */
    Managed(Register register, int wanted) {
        this.register = register;
        this.wanted = wanted;
    }

    Client nextFor(LocalDate day) {
        var soonest = until.entrySet().stream().min(Map.Entry.comparingByValue(Comparator.naturalOrder()));
        if (soonest.isPresent()
                && (until.size() >= wanted || soonest.get().getValue().isBefore(day.plusDays(NOTICE_DAYS)))) {
            return soonest.get().getKey();
        }
        return register.anybody(client -> register.isKey(client) && !until.containsKey(client));
    }

    /** @return until when the new rating holds */
    LocalDate reviewed(Client client, LocalDate day) {
        var lapse = day.plusDays(register.colour(client, day).days());
        until.put(client, lapse);
        return lapse;
    }
}
