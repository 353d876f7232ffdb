package org.hezhan.identity;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.hezhan.shared.Columns;
import org.hezhan.shared.Sql;

/** Makes the actor of a request from the memberships that are valid now (一次查询，逐请求读取). */
@Stateless
public class ActorBoard {

    private static final String ARRIVAL = "select * from arrival(:district, :who, :subject, :day)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** @return the actor, or nothing when the account holds no role in the bound district today */
    public Optional<Actor> of(Account account) {
        return actor(Sql.of(em, ARRIVAL).set("who", account.id()).set("subject", ""));
    }

    /**
     * Every request begins with it, so it is one journey to the database.
     *
     * @return the actor of a subject that has signed in before, or nothing when it holds no role here today
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<Actor> of(String subject) {
        return actor(Sql.alone(ARRIVAL).set("who", null).set("subject", subject));
    }

    private Optional<Actor> actor(Sql arrival) {
        var rows = arrival.set("day", LocalDate.now(clock)).rows();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var grants = rows.stream().map(ActorBoard::grant).toList();
        var first = rows.getFirst();
        return Optional.of(new Actor(first.id(0), first.text(1), first.text(2), grants));
    }

    private static Grant grant(Columns c) {
        return new Grant(
                Role.valueOf(c.text(3)), c.text(4), ScopeKind.valueOf(c.text(5)), Set.of(c.ids(7)), Set.of(c.texts(6)));
    }
}
