package org.hezhan.shared.bad;

import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.hezhan.audit.AuditTrail;
import org.hezhan.reporting.ReviewState;
import org.hezhan.shared.Personal;
import org.hezhan.shared.Sql;

/** Breaks nearly every rule of the house at once. */
@Stateless
@Entity
@SuppressWarnings({"unused", "NullAway"})
public class BadService {

    @Id
    private long id;

    @Personal
    String name;

    EntityManager em;
    HttpServletRequest request;
    AuditTrail trail;

    public void setId(long id) {
        this.id = id;
    }

    public Instant now() {
        em.createNativeQuery("select 1");
        Sql.of(em, "select 1");
        return Instant.now();
    }

    public ReviewState upTheLine() {
        return ReviewState.DRAFT;
    }

    public void one() {}

    public void two() {}

    public void three() {}

    public void four() {}

    public void five() {}

    public void six() {}

    void notPublic() {}
}
