package org.hezhan.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Who comes in at a door (来人): found by the subject of their token alone; the first time by the user name, which is then bound to it. */
@Dependent
public class Arrivals {

    @Inject
    Accounts accounts;

    @Inject
    ActorBoard actors;

    /** @return the actor, or nothing when whoever comes holds no role in the bound district today */
    public Optional<Actor> of(String subject, String username) {
        return actors.of(subject).or(() -> accounts.signedIn(subject, username).flatMap(actors::of));
    }
}
