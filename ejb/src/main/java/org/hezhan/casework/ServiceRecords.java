package org.hezhan.casework;

import static org.hezhan.casework.CaseworkReason.ID_TAKEN;
import static org.hezhan.shared.SharedReason.CHANGED_MEANWHILE;
import static org.hezhan.shared.SharedReason.NOT_FOUND;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hezhan.identity.Actor;
import org.hezhan.identity.Operation;
import org.hezhan.shared.Flushing;
import org.hezhan.shared.Question;

/** The district's service records. */
@Dependent
class ServiceRecords {

    @PersistenceContext
    EntityManager em;

    @Inject
    ServiceRecordBoard board;

    List<ServiceRecord> ofLog(UUID log) {
        return em.createQuery(
                        "select r from ServiceRecord r where r.logId = :log and r.state <> :voided order by r.id",
                        ServiceRecord.class)
                .setParameter("log", log)
                .setParameter("voided", RecordState.VOIDED)
                .getResultList();
    }

    /**
     * What the worker did that day, in whatever log.
     *
     * @param ids of the records that are to be written into the log
     * @throws org.hezhan.shared.Refusal when one of the ids names a record that stands elsewhere
     */
    List<ServiceRecord> ofDay(UUID worker, LocalDate day, List<UUID> ids, UUID log) {
        return ofDay(worker, day, before(worker, day, ids, log).answer());
    }

    Question<ServiceRecordBoard.Before> before(UUID worker, LocalDate day, List<UUID> ids, UUID log) {
        return board.before(ids, log, worker, day);
    }

    /** @throws org.hezhan.shared.Refusal when one of the ids that were asked for names a record that stands elsewhere */
    List<ServiceRecord> ofDay(UUID worker, LocalDate day, ServiceRecordBoard.Before before) {
        if (before.areTaken()) {
            throw ID_TAKEN.refusal();
        }
        return before.hasRecords() ? ofDay(worker, day) : List.of();
    }

    private List<ServiceRecord> ofDay(UUID worker, LocalDate day) {
        return em.createQuery("""
                        select r from ServiceRecord r
                        where r.worker = :worker and r.day = :day and r.state <> :voided
                        """, ServiceRecord.class)
                .setParameter("worker", worker)
                .setParameter("day", day)
                .setParameter("voided", RecordState.VOIDED)
                .getResultList();
    }

    /** @param seen the version that the caller looked at; a record that changed since then is refused */
    ServiceRecord get(UUID id, int seen, Operation operation, Actor by) {
        var record = em.find(ServiceRecord.class, id);
        if (record == null || !by.may(Operation.RECORD_READ, record.stationId(), record.worker())) {
            throw NOT_FOUND.refusal();
        }
        by.must(operation, record.stationId(), record.worker());
        if (record.version() != seen) {
            throw CHANGED_MEANWHILE.refusal();
        }
        return record;
    }

    void add(ServiceRecord record) {
        em.persist(record);
    }

    void remove(ServiceRecord record) {
        em.remove(record);
    }

    /**
     * Lays the records down before others build on them.
     *
     * @throws org.hezhan.shared.Refusal when somebody else changed one meanwhile
     */
    void layDown() {
        Flushing.flush(em);
    }
}
