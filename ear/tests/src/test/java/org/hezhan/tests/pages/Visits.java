package org.hezhan.tests.pages;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Every page, opened a second time by whose page it is. */
public final class Visits {

    private static final String WRITTEN_DAY =
            "select max(l.log_date) from daily_log l join account a on a.id = l.account_id"
                    + " where a.username = 'chen.heqing' and l.state = 'APPROVED'";

    private Visits() {}

    /** Tells each page's file, and what opens it. The form of a day asks more when the day is written, and is told as both. */
    public static void each(BiConsumer<String, Supplier<Boolean>> told) {
        for (var view : Views.values()) {
            visit(view.account(), view.address(), opened -> told.accept(view.file(), opened));
        }
        visit("chen.heqing", "daily?day=" + Facts.one(WRITTEN_DAY), opened -> told.accept("daily (written)", opened));
    }

    private static void visit(String account, String address, Consumer<Supplier<Boolean>> told) {
        try (var person = Person.of(account)) {
            person.open(address);
            told.accept(() -> {
                person.open(address);
                person.settle();
                return true;
            });
        }
    }
}
