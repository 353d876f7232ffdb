package org.hezhan.api;

import jakarta.enterprise.context.RequestScoped;
import org.hezhan.identity.Actor;
import org.jspecify.annotations.Nullable;

/** Who calls (当前办理人): set once by the door, for one request. */
@RequestScoped
public class CurrentActor {

    @Nullable
    private Actor actor;

    void is(Actor caller) {
        actor = caller;
    }

    public Actor get() {
        if (actor == null) {
            throw new IllegalStateException("No actor outside a district");
        }
        return actor;
    }
}
