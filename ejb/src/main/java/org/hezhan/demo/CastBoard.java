package org.hezhan.demo;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.hezhan.demo.story.Cast;
import org.hezhan.identity.Accounts;
import org.hezhan.identity.Actor;
import org.hezhan.identity.ActorBoard;
import org.hezhan.identity.Operation;
import org.hezhan.identity.Role;
import org.hezhan.roster.PostKind;
import org.hezhan.shared.Sql;

/** Finds in the roster who plays in the stories of the bound district (角色表), with what they may do and what is expected. */
@Stateless
public class CastBoard {

    @PersistenceContext
    EntityManager em;

    @Inject
    Accounts accounts;

    @Inject
    ActorBoard actors;

    /** Everybody who holds a role in the district today, by account. */
    public Map<UUID, Actor> company() {
        var company = new LinkedHashMap<UUID, Actor>();
        Sql.of(em, """
                select distinct m.account_id from membership m where m.district_code = :district and m.revoked_at is null
                order by m.account_id
                """).stream().forEach(c -> accounts.of(c.id(0))
                .flatMap(actors::of)
                .ifPresent(actor -> company.put(actor.account(), actor)));
        return company;
    }

    /** The stations at which somebody holds a post. */
    public List<UUID> stations() {
        return casts(List.of(), LocalDate.EPOCH).stream().map(Cast::station).toList();
    }

    /** @param day the last of the stories; targets are those of the contracts that run on it */
    public List<Cast> casts(Collection<Actor> company, LocalDate day) {
        var workers = workers();
        var targets = targets(day);
        var rows = Sql.of(em, """
                        select s.id, t.name, s.kind, s.brand from station s
                        join street t on t.district_code = s.district_code and t.code = s.street_code
                        where s.district_code = :district and s.state = 'OPERATING' order by s.code
                        """).stream()
                .filter(c -> workers.containsKey(c.id(0)))
                .toList();
        var casts = new ArrayList<Cast>();
        for (var c : rows) {
            var station = c.id(0);
            casts.add(new Cast(
                    station,
                    casts.size(),
                    rows.size(),
                    c.text(1),
                    c.text(2).equals("PLATFORM"),
                    c.maybe(3),
                    workers.getOrDefault(station, List.of()),
                    first(company, may(Role.AGENCY_PM, Operation.DAILY_REVIEW, station)),
                    company.stream()
                            .filter(may(Role.SUPERVISOR, Operation.WEEKLY_COMMENT, station))
                            .map(actor -> new Cast.Supervisor(actor.account(), actor.name()))
                            .toList(),
                    first(company, may(Role.BUREAU_OFFICER, Operation.MONTHLY_ACKNOWLEDGE, station)),
                    targets.getOrDefault(station, Map.of())));
        }
        return casts;
    }

    private Map<UUID, List<Cast.Worker>> workers() {
        var workers = new HashMap<UUID, List<Cast.Worker>>();
        Sql.of(em, """
                        select p.station_id, h.account_id, p.kind, h.start_on, h.end_on from post_holding h
                        join post p on p.district_code = h.district_code and p.id = h.post_id
                        where h.district_code = :district and p.kind <> 'PM' order by p.post_no, h.start_on
                        """).stream().forEach(c -> workers.computeIfAbsent(c.id(0), _ -> new ArrayList<>())
                .add(new Cast.Worker(c.id(1), handsIn(PostKind.valueOf(c.text(2))), c.day(3), c.maybeDay(4))));
        return workers;
    }

    private static boolean handsIn(PostKind kind) {
        return switch (kind) {
            case HEAD, PLATFORM -> true;
            case WORKER, PM -> false;
        };
    }

    private Map<UUID, Map<String, Long>> targets(LocalDate day) {
        var targets = new HashMap<UUID, Map<String, Long>>();
        Sql.of(em, """
                        select k.station_id, k.indicator, k.target from kpi_commitment k
                        join contract c on c.district_code = k.district_code and c.id = k.contract_id
                        where k.district_code = :district and c.state <> 'DRAFT' and :day between c.starts_on and c.ends_on
                        """).set("day", day).stream().forEach(c -> targets.computeIfAbsent(c.id(0), _ -> new HashMap<>())
                .put(c.text(1), c.number(2)));
        return targets;
    }

    private static @org.jspecify.annotations.Nullable UUID first(Collection<Actor> company, Predicate<Actor> fit) {
        return company.stream().filter(fit).map(Actor::account).findFirst().orElse(null);
    }

    private static Predicate<Actor> may(Role role, Operation operation, UUID station) {
        return actor -> actor.is(role) && actor.may(operation, station);
    }
}
