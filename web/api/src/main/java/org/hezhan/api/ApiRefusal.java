package org.hezhan.api;

import jakarta.ws.rs.WebApplicationException;
import java.util.List;

/** The door's own refusal (协议层拒绝). A web exception, so that a refused parameter is not taken for a missing page. */
final class ApiRefusal extends WebApplicationException {

    private final ApiReason reason;
    private final transient List<Object> facts;

    ApiRefusal(ApiReason reason, Object... facts) {
        super(reason.key(), reason.status());
        this.reason = reason;
        this.facts = List.of(facts);
    }

    ApiReason reason() {
        return reason;
    }

    List<Object> facts() {
        return facts;
    }
}
