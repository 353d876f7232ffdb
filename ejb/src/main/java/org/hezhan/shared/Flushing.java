package org.hezhan.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;

/** Sends what was changed to the database now, and tells a lost race (他人先办) as the refusal it is. */
public final class Flushing {

    private static final String UNIQUE_VIOLATION = "23505";

    private Flushing() {}

    /** @throws Refusal when somebody else changed or made the same thing meanwhile */
    public static void flush(EntityManager em) {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw SharedReason.CHANGED_MEANWHILE.refusal();
        } catch (PersistenceException e) {
            if (isUniqueViolation(e)) {
                throw SharedReason.CHANGED_MEANWHILE.refusal();
            }
            throw e;
        }
    }

    private static boolean isUniqueViolation(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
