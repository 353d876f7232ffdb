package org.hezhan.tests.pages;

import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Every page, opened a second time by whose page it is. */
public final class Visits {

    private Visits() {}

    /** Tells each page's file, and what opens it. */
    public static void each(BiConsumer<String, Supplier<Boolean>> told) {
        for (var view : Views.values()) {
            try (var person = Person.of(view.account())) {
                var address = view.address();
                person.open(address);
                told.accept(view.file(), () -> {
                    person.open(address);
                    person.settle();
                    return true;
                });
            }
        }
    }
}
