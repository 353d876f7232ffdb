package org.hezhan.pages.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sign-ins that the sign-in system has ended (已注销的登录), kept for as long as a session could still live. A request
 * that belongs to one of them is not let in.
 */
@ApplicationScoped
public class EndedSessions {

    private static final Duration LONGEST_SESSION = Duration.ofHours(13);

    @Inject
    Clock clock;

    private final Map<String, Instant> ended = new ConcurrentHashMap<>();
    private final Map<String, Instant> heard = new ConcurrentHashMap<>();

    void end(String session) {
        var now = Instant.now(clock);
        ended.values().removeIf(at -> at.plus(LONGEST_SESSION).isBefore(now));
        ended.put(session, now);
    }

    boolean hasEnded(String session) {
        return ended.containsKey(session);
    }

    /** Whether this logout token is heard for the first time; a replayed one is not. */
    boolean isNew(String token) {
        var now = Instant.now(clock);
        heard.values().removeIf(at -> at.plus(LONGEST_SESSION).isBefore(now));
        return heard.putIfAbsent(token, now) == null;
    }
}
