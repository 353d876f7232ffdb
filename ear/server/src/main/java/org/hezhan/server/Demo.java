package org.hezhan.server;

/** How much of the demonstration a run brings along. */
public enum Demo {
    /** No demo account, no demo district: what a bureau would run. */
    OFF,
    /** The accounts of the packs with the demo password, and {@code token}; the districts hold only what their packs say. */
    ACCOUNTS,
    /** As {@link #ACCOUNTS}, and the programme's days since its first are lived through. */
    FILLED;

    boolean hasAccounts() {
        return this != OFF;
    }
}
