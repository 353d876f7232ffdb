package org.hezhan.roster;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hezhan.identity.Accounts;
import org.hezhan.identity.Actor;
import org.hezhan.identity.Membership.Wish;
import org.hezhan.identity.Memberships;
import org.hezhan.roster.PostHolding.Filing;
import org.hezhan.shared.Ids;
import org.jspecify.annotations.Nullable;

/** Writes what the plan of an import says: what is not held is added, what differs is described anew (写入名册). */
@Dependent
class RosterWriting {

    @PersistenceContext
    EntityManager em;

    @Inject
    AgencyLedger ledger;

    @Inject
    Accounts accounts;

    @Inject
    Memberships memberships;

    @Inject
    Clock clock;

    void agencies(List<AgencyRow> wanted, Map<String, AgencyRow> held) {
        for (var row : wanted) {
            var there = held.get(row.uscc());
            if (there == null) {
                em.persist(new AgencyFile(ledger.registered(row, Ids.at(clock.instant())), row));
            } else if (!RosterImport.ofHeldKind(row, there).equals(there)) {
                em.find(AgencyFile.class, ledger.registered(row, Ids.at(clock.instant())))
                        .describe(row);
            }
        }
        em.flush();
    }

    void streets(List<StreetRow> wanted, Map<Long, StreetRow> held) {
        for (var row : wanted) {
            var there = held.get(row.code());
            if (there == null) {
                em.persist(new Street(row));
            } else if (!row.equals(there)) {
                em.find(Street.class, row.code()).rename(row.name());
            }
        }
        em.flush();
    }

    void stations(List<StationRow> wanted, Map<String, StationRow> held, LocalDate on) {
        for (var row : wanted) {
            var there = held.get(row.code());
            if (there == null) {
                em.persist(Station.takeOver(Ids.at(clock.instant()), row, on));
            } else if (!row.in(there.state()).equals(there)) {
                station(row.code()).describe(row);
            }
        }
        em.flush();
    }

    void posts(List<PostRow> wanted, Map<String, PostRow> held) {
        for (var row : wanted) {
            var there = held.get(row.key());
            if (there == null) {
                em.persist(new Post(
                        Ids.at(clock.instant()), station(row.stationCode()).id(), row));
            } else if (!row.equals(there)) {
                post(row.stationCode(), row.postNo()).describe(row);
            }
        }
        em.flush();
    }

    void people(List<PersonRow> wanted, Map<String, PersonRow> held, @Nullable Actor by, LocalDate today) {
        for (var row : wanted) {
            var account = accounts.enrol(Ids.at(clock.instant()), row.account(), row.name());
            if (!held.containsKey(row.key())) {
                var from = row.validFrom() == null ? today : row.validFrom();
                var wish = new Wish(
                        account.id(), row.role(), row.qualifier(), row.scope(), row.codes(), from, row.validTo());
                if (by == null) {
                    memberships.grantFromPack(wish);
                } else {
                    memberships.grant(Ids.at(clock.instant()), wish, by);
                }
            }
        }
        em.flush();
    }

    void holdings(List<HoldingRow> wanted, Map<String, HoldingRow> held) {
        for (var row : wanted) {
            var there = held.get(row.key());
            if (there != null && there.equals(row)) {
                continue;
            }
            var post = post(row.stationCode(), row.postNo());
            var account = accounts.named(row.account()).orElseThrow().id();
            var filing = new Filing(
                    post.id(),
                    account,
                    row.startOn(),
                    row.endOn(),
                    row.certLevel(),
                    row.certNo(),
                    row.employmentContractNo());
            if (there == null) {
                em.persist(PostHolding.file(Ids.at(clock.instant()), filing, post));
            } else {
                holding(filing).describe(filing);
            }
        }
        em.flush();
    }

    private Station station(String code) {
        return em.createQuery("select s from Station s where s.code = :code", Station.class)
                .setParameter("code", code)
                .getSingleResult();
    }

    private Post post(String stationCode, String postNo) {
        return em.createQuery("select p from Post p where p.stationId = :station and p.postNo = :no", Post.class)
                .setParameter("station", station(stationCode).id())
                .setParameter("no", postNo)
                .getSingleResult();
    }

    private PostHolding holding(Filing filing) {
        return em.createQuery("""
                        select h from PostHolding h
                        where h.postId = :post and h.accountId = :account and h.startOn = :start
                        """, PostHolding.class)
                .setParameter("post", filing.post())
                .setParameter("account", filing.account())
                .setParameter("start", filing.startOn())
                .getSingleResult();
    }
}
