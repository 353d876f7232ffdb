package org.hezhan.server;

import java.util.function.Consumer;

/** A line on the terminal that says what is looked at now; nothing where there is no terminal. */
final class Bar implements Consumer<String> {
    private final boolean terminal;
    private String place = "";

    Bar(boolean terminal) {
        this.terminal = terminal;
    }

    void next(String where) {
        place = where;
    }

    @Override
    public void accept(String stage) {
        if (terminal) {
            System.err.print("\r\u001b[K  …  " + place + ": " + stage);
            System.err.flush();
        }
    }

    void done() {
        if (terminal) {
            System.err.print("\r\u001b[K");
        }
    }
}
