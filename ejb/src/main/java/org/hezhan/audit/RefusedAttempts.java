package org.hezhan.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hezhan.shared.Acting;
import org.hezhan.shared.Refusal;
import org.hezhan.tenancy.DistrictScope;
import org.hibernate.Session;

/**
 * Keeps what was refused (被拒的操作): who tried what, and the reason. The doors tell it, after the attempt's own transaction
 * was undone. Of what was typed nothing is kept.
 */
@Stateless
public class RefusedAttempts {

    @PersistenceContext
    EntityManager em;

    /** @param attempt such as {@code POST /d/430103/daily-logs/…/approval} */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void keep(String attempt, Refusal refusal) {
        if (!DistrictScope.isBound() || Acting.current().isEmpty()) {
            return;
        }
        var told = Json.createArrayBuilder()
                .add(Json.createObjectBuilder()
                        .add("kind", "REFUSED")
                        .add("reason", refusal.reason().key()))
                .build()
                .toString();
        em.unwrap(Session.class).doWork(connection -> AuditRow.of(Outcome.REFUSED, attempt, told)
                .append(connection));
    }
}
