package org.hezhan.identity;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hezhan.identity.KeycloakEvents.Touch;

/**
 * The accounts that an administrator of the sign-in system has disabled or deleted (已停用的账号) while a token of theirs may
 * still be good. A second after the last look it is asked which accounts were touched; while it does not answer, nobody can be
 * disabled there, and what is known stays.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClosedAccounts {

    private static final Logger LOG = Logger.getLogger(ClosedAccounts.class.getName());
    private static final long PAUSE_MILLIS = 1_000;

    private final Set<String> closed = ConcurrentHashMap.newKeySet();
    private Set<Touch> seen = Set.of();
    private boolean complained;

    @Resource
    TimerService timers;

    private final KeycloakEvents events =
            new KeycloakEvents(System.getProperty("hezhan.oidc.url", ""), System.getProperty("hezhan.oidc.secret", ""));

    @PostConstruct
    void begin() {
        timers.createSingleActionTimer(PAUSE_MILLIS, new TimerConfig("closed accounts", false));
    }

    /** @param subject the unchanging id that a token carries */
    public boolean has(String subject) {
        return closed.contains(subject);
    }

    @Timeout
    void look() {
        try {
            var touched = events.touched(seen);
            touched.stream()
                    .filter(touch -> !seen.contains(touch))
                    .map(Touch::subject)
                    .distinct()
                    .forEach(this::take);
            seen = touched;
            complained = false;
        } catch (RuntimeException e) {
            if (!complained) {
                LOG.log(Level.WARNING, "Which accounts were disabled is not known until Keycloak answers", e);
            }
            complained = true;
        } finally {
            begin();
        }
    }

    private void take(String subject) {
        if (events.mayEnter(subject)) {
            closed.remove(subject);
        } else {
            closed.add(subject);
        }
    }
}
