package org.hezhan.reporting;

import static org.hezhan.shared.SharedReason.CHANGED_MEANWHILE;
import static org.hezhan.shared.SharedReason.NOT_FOUND;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.hezhan.identity.Actor;
import org.hezhan.identity.Operation;
import org.hezhan.shared.Flushing;

/** What people do with obligations: waive one for a leave or a stop of work (免报), with its reason. */
@Stateless
public class Obligations {

    @PersistenceContext
    EntityManager em;

    /** @return the new version */
    public int waive(UUID id, int seen, String reason, Actor by) {
        var obligation = em.find(Obligation.class, id);
        if (obligation == null || !by.may(Operation.OBLIGATION_READ, obligation.stationId())) {
            throw NOT_FOUND.refusal();
        }
        by.must(Operation.OBLIGATION_WAIVE, obligation.stationId());
        if (obligation.version() != seen) {
            throw CHANGED_MEANWHILE.refusal();
        }
        obligation.waive(reason, by);
        Flushing.flush(em);
        return obligation.version();
    }
}
