package org.hezhan.api;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which part of a list is asked for (翻页): the rows after a known one, at most so many. */
public class Paging {

    private static final int USUAL = 50;
    private static final int MOST = 200;
    private static final int LONGEST_KEY = 100;

    @QueryParam("after")
    @Nullable
    String after;

    @QueryParam("limit")
    @Nullable
    Integer limit;

    /** The key of the last row of the part before, as its {@code next} told it. */
    public @Nullable String after() {
        if (after != null && (after.isEmpty() || after.length() > LONGEST_KEY)) {
            throw ApiReason.PARAMETER_NOT_UNDERSTOOD.refusal("after");
        }
        return after;
    }

    /** The same, where rows are known by their id. */
    public @Nullable UUID afterId() {
        return after == null ? null : StrictParameters.id(after, "after");
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
