package org.hezhan.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hezhan.shared.Revealed;
import org.hibernate.Session;

/**
 * Keeps who was shown what is personal (查看个人信息), of what and to what purpose, in the transaction that shows it: when the row
 * cannot be written nothing is shown. What was shown is not in the row.
 */
@Dependent
public class Reveals {

    @PersistenceContext
    EntityManager em;

    void keep(@Observes Revealed shown) {
        var told = Json.createArrayBuilder()
                .add(Json.createObjectBuilder()
                        .add("kind", "REVEALED")
                        .add("of", shown.table())
                        .add("id", shown.id().toString())
                        .add("property", shown.property())
                        .add("purpose", shown.purpose()))
                .build()
                .toString();
        em.unwrap(Session.class).doWork(connection -> AuditRow.of(
                        Outcome.REVEALED, shown.table() + "." + shown.property() + ":REVEAL", told)
                .append(connection));
    }
}
