package org.hezhan.api;

import java.sql.SQLException;

/** Whether the database is away, hangs or is overrun (数据库暂不可用), so that the same request may succeed a little later. */
final class Outage {

    /** After how long a client may ask again. */
    static final int SECONDS = 5;

    private Outage() {}

    /** Without a state it is the pool that had no connection to give. */
    static boolean is(SQLException refused) {
        var state = refused.getSQLState();
        return state == null
                || state.startsWith("08")
                || state.startsWith("53")
                || state.startsWith("57")
                || state.equals("55P03")
                || state.equals("25P03");
    }
}
