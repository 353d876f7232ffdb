package org.hezhan.roster;

import static org.hezhan.roster.RosterReason.PERSON_HOLDS_ANOTHER;
import static org.hezhan.roster.RosterReason.POST_HELD_ALREADY;
import static org.hezhan.shared.SharedReason.CHANGED_MEANWHILE;
import static org.hezhan.shared.SharedReason.NOT_FOUND;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.UUID;
import org.hezhan.identity.Actor;
import org.hezhan.identity.Operation;
import org.hezhan.roster.PostHolding.Filing;

/** What an agency files about its people on the posts that the bureau pays for (人员报备). */
@Stateless
public class Staffing {

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    @PersistenceContext
    EntityManager em;

    @Inject
    RosterBoard board;

    /** @param id made by the client, so that a repeated request files nothing twice */
    public UUID file(UUID id, Filing filing, Actor by) {
        if (em.find(PostHolding.class, id) != null) {
            return id;
        }
        var post = post(filing.post(), by);
        if (!board.isMember(filing.account())) {
            throw NOT_FOUND.refusal();
        }
        if (isTaken("postId", filing.post(), filing)) {
            throw POST_HELD_ALREADY.refusal(filing.startOn());
        }
        if (isTaken("accountId", filing.account(), filing)) {
            throw PERSON_HOLDS_ANOTHER.refusal(filing.startOn());
        }
        em.persist(PostHolding.file(id, filing, post));
        return id;
    }

    public void leave(UUID holding, int seen, LocalDate lastDay, Actor by) {
        var held = em.find(PostHolding.class, holding);
        if (held == null) {
            throw NOT_FOUND.refusal();
        }
        post(held.postId(), by);
        if (held.version() != seen) {
            throw CHANGED_MEANWHILE.refusal();
        }
        held.leave(lastDay);
    }

    private Post post(UUID id, Actor by) {
        var post = em.find(Post.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (post == null || !by.may(Operation.POST_READ, post.stationId())) {
            throw NOT_FOUND.refusal();
        }
        by.must(Operation.POST_FILE, post.stationId());
        return post;
    }

    private boolean isTaken(String by, UUID whom, Filing filing) {
        return em.createQuery(
                                "select count(h) from PostHolding h where h." + by
                                        + " = :whom and h.startOn <= :end and coalesce(h.endOn, :never) >= :start",
                                Long.class)
                        .setParameter("whom", whom)
                        .setParameter("start", filing.startOn())
                        .setParameter("end", filing.endOn() == null ? NEVER : filing.endOn())
                        .setParameter("never", NEVER)
                        .getSingleResult()
                > 0;
    }
}
