package org.hezhan.pages.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.hezhan.identity.Actor;
import org.hezhan.identity.Operation;

/** The person behind the request, for pages and their beans (当前办理人). */
@Named("me")
@RequestScoped
public class CurrentActor {

    static final String ATTRIBUTE = Actor.class.getName();

    @Inject
    HttpServletRequest request;

    public Actor get() {
        if (request.getAttribute(ATTRIBUTE) instanceof Actor actor) {
            return actor;
        }
        throw new IllegalStateException("Nobody was let in");
    }

    /** Whether anybody was let into a district; pages outside of it have no actor. */
    public boolean isInside() {
        return request.getAttribute(ATTRIBUTE) != null;
    }

    /** Whether the pages may offer it; the rules ask again. */
    public boolean may(String operation) {
        return isInside() && get().may(Operation.valueOf(operation));
    }

    /** The same for one station. */
    public boolean may(String operation, UUID station) {
        return isInside() && get().may(Operation.valueOf(operation), station);
    }
}
