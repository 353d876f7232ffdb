package org.hezhan.api;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which part of a list is asked for (翻页): the rows after a known one, at most so many. */
public class Paging {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    @QueryParam("after")
    @Nullable
    UUID after;

    @QueryParam("limit")
    @Nullable
    Integer limit;

    public @Nullable UUID after() {
        return after;
    }

    public int limit() {
        if (limit == null) {
            return USUAL;
        }
        if (limit < 1 || limit > MOST) {
            throw ApiReason.LIMIT_OUT_OF_RANGE.refusal(1, MOST);
        }
        return limit;
    }
}
