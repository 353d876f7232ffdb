package org.hezhan.roster;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import org.hezhan.shared.Question;
import org.hezhan.shared.Sql;

/** Gives one after the other their turn at a station (轮次); nothing above the station is ever waited for. */
@Dependent
public class TurnLedger {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Waits for the station's turn; whatever rests on what others do there is looked at after this. */
    public Turn take(UUID station) {
        return asked(station).answer();
    }

    /** The same, to be asked before what must be known while it lasts. */
    public Question<Turn> asked(UUID station) {
        return Sql.of(em, """
                        update station set turn_at = greatest(cast(:now as timestamptz), turn_at + interval '1 microsecond')
                        where district_code = :district and id = :station returning turn_at
                        """)
                .set("station", station)
                .set("now", clock.instant())
                .asks(rows -> new Turn(station, rows.getFirst().instant(0)));
    }

    /** Waits for whoever has the turn, and lets nobody take it until the transaction ends; for what needs no moment. */
    public Question<UUID> awaited(UUID station) {
        return Sql.of(em, """
                        select s.id from station s where s.district_code = :district and s.id = :station
                        for no key update
                        """).set("station", station).asks(rows -> rows.getFirst()
                .id(0));
    }

    /** Waits for the turn of several, always in the same order. */
    public void takeAll(Collection<UUID> stations) {
        Sql.of(em, """
                        select s.id from station s
                        where s.district_code = :district and s.id = any (cast(:stations as uuid[])) order by s.id
                        for no key update
                        """)
                .set("stations", stations.stream().map(UUID::toString).toArray(String[]::new))
                .rows();
    }
}
