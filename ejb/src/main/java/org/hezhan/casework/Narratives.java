package org.hezhan.casework;

import static org.hezhan.casework.CaseworkReason.NO_NARRATIVE;
import static org.hezhan.casework.CaseworkReason.PURPOSE_MISSING;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hezhan.identity.Actor;
import org.hezhan.identity.Operation;
import org.hezhan.shared.Revealed;
import org.jspecify.annotations.Nullable;

/**
 * Shows a case narrative to who has a purpose (查看个案叙述). It is withheld everywhere else from all but its own worker; each time
 * that it is shown is one row of the audit chain, and it is shown in that answer alone.
 */
@Stateless
public class Narratives {

    @Inject
    ServiceRecords records;

    @Inject
    ServiceRecordBoard board;

    @Inject
    Event<Revealed> revealed;

    /**
     * @param seen the version that the caller looked at
     * @return the narrative
     * @throws org.hezhan.shared.Refusal when no purpose is told, or nothing of the record is withheld from the caller
     */
    public String reveal(UUID id, int seen, @Nullable RevealPurpose purpose, Actor by) {
        var row = board.one(id, by);
        var record = records.get(id, seen, Operation.RECORD_NARRATIVE, by);
        if (purpose == null) {
            throw PURPOSE_MISSING.refusal();
        }
        if (!row.noteWithheld()) {
            throw NO_NARRATIVE.refusal();
        }
        revealed.fire(new Revealed("service_record", id, "note", purpose.name()));
        return record.note();
    }
}
