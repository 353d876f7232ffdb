package org.hezhan.roster;

import static org.hezhan.shared.SharedReason.CHANGED_MEANWHILE;
import static org.hezhan.shared.SharedReason.NOT_FOUND;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** The district's stations. */
@Dependent
class Stations {

    @PersistenceContext
    EntityManager em;

    Station get(UUID id) {
        var station = em.find(Station.class, id);
        if (station == null) {
            throw NOT_FOUND.refusal();
        }
        return station;
    }

    /** @param seen the version the caller looked at; a station that changed since then is refused */
    Station get(UUID id, int seen) {
        var station = get(id);
        if (station.version() != seen) {
            throw CHANGED_MEANWHILE.refusal();
        }
        return station;
    }
}
