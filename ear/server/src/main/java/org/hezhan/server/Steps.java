package org.hezhan.server;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Tells on the terminal what is being done and, at its end, how many seconds it took. */
public final class Steps {
    private static final double SECOND = 1e9;
    private final PrintStream out;
    private final boolean terminal;
    private final long begun = System.nanoTime();
    private final Map<String, Long> open = new LinkedHashMap<>();
    private boolean drawn;
    private String shown = "";

    /** Speaks to the given stream; on a terminal it also keeps a line of what is under way. */
    public Steps(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
        if (terminal) {
            Thread.ofPlatform().daemon().name("progress").start(this::keepDrawing);
        }
    }

    /** Does a step and prints it with its seconds once it is done. */
    public <T> T take(String step, Supplier<T> work) {
        long start = System.nanoTime();
        opened(step, start);
        try {
            T result = work.get();
            closed(step, start);
            return result;
        } finally {
            forget(step);
        }
    }

    /** A step without an answer. */
    public void take(String step, Runnable work) {
        take(step, () -> {
            work.run();
            return step;
        });
    }

    /** A line of its own, clear of the line of what is under way. */
    public synchronized void say(String line) {
        wipe();
        out.println(line);
        out.flush();
    }

    /** A line of the present step's own, until it ends or shows another; nothing where there is no terminal. */
    synchronized void show(String line) {
        shown = line;
        if (terminal) {
            paint(line);
        }
    }

    private void paint(String line) {
        out.print("\r\u001b[K" + line);
        out.flush();
        drawn = true;
    }

    public double seconds() {
        return (System.nanoTime() - begun) / SECOND;
    }

    private synchronized void opened(String step, long start) {
        open.put(step, start);
    }

    private synchronized void closed(String step, long start) {
        open.remove(step);
        shown = "";
        say(String.format(Locale.ROOT, "  %6.1f s  %s", (System.nanoTime() - start) / SECOND, step));
    }

    private synchronized void forget(String step) {
        open.remove(step);
    }

    private void wipe() {
        if (drawn) {
            out.print("\r\u001b[K");
            drawn = false;
        }
    }

    private void keepDrawing() {
        try {
            while (true) {
                Thread.sleep(500);
                draw();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void draw() {
        if (!open.isEmpty() && shown.isEmpty()) {
            paint(open.entrySet().stream()
                    .map(step -> String.format(
                            Locale.ROOT, "%s (%.0f s)", step.getKey(), (System.nanoTime() - step.getValue()) / SECOND))
                    .collect(Collectors.joining(", ", "  …  ", "")));
        }
    }
}
