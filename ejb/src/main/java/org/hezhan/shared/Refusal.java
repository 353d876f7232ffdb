package org.hezhan.shared;

import jakarta.ejb.ApplicationException;
import java.util.Arrays;
import java.util.List;

/** The one exception for a request that the rules do not allow (不予办理). It always undoes the transaction. */
@ApplicationException(rollback = true)
public final class Refusal extends RuntimeException {

    private final transient Reason reason;
    private final transient List<Object> facts;

    Refusal(Reason reason, Object... facts) {
        super(reason.key() + Arrays.toString(facts));
        this.reason = reason;
        this.facts = List.of(facts);
    }

    public Reason reason() {
        return reason;
    }

    public List<Object> facts() {
        return facts;
    }
}
