package org.hezhan.tests;

import java.nio.file.Path;
import java.time.LocalDate;
import org.hezhan.server.Demo;
import org.hezhan.server.Options;
import org.hezhan.server.Stack;
import org.hezhan.server.Steps;

/**
 * The one running product of all tests: what {@code ./hezhan run} starts, on free ports, on a Tuesday afternoon in March
 * 2026 from which the clock goes on, with some weeks of the programme lived through.
 */
public final class TheStack {

    /** The first of the programme's days that the tests find filled. */
    public static final LocalDate SINCE = LocalDate.of(2026, 2, 23);

    /** The day on which the tests take place. */
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    private static final Path ROOT = Path.of(System.getProperty("hezhan.root", "../.."));

    private TheStack() {}

    /** Starts it with the first call; it ends with the tests. */
    public static Stack get() {
        return Holder.STACK;
    }

    /** The unpacked application server that it runs. */
    static Path wildfly() {
        return get().options().servers().resolve("wildfly-39.0.1.Final");
    }

    private static final class Holder {

        static final Stack STACK = stack();

        /** While developing, the tests attach to the run in the home that {@code -Dhezhan.attach} names. */
        private static Stack stack() {
            var attached = System.getProperty("hezhan.attach");
            return attached == null ? start() : Stack.attachedTo(ROOT, Path.of(attached));
        }

        private static Stack start() {
            var home = Path.of("target", "home-" + ProcessHandle.current().pid());
            var options = Options.forTests(ROOT, home).with(Demo.FILLED).withClock("from:" + TODAY + "T15:00");
            var stack = Stack.of(options, new Steps(System.out, false));
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
            stack.start();
            stack.openDemo(SINCE);
            return stack;
        }
    }
}
