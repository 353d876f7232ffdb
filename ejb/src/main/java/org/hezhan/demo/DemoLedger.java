package org.hezhan.demo;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hezhan.shared.Sql;

/** Keeps how far each station's story was played (填充进度台账), in the same transaction as what was played. */
@Stateless
public class DemoLedger {

    @PersistenceContext
    EntityManager em;

    /**
     * One station's place in its story.
     *
     * @param deeds how many of its deeds are done
     */
    record Place(UUID station, long seed, LocalDate from, LocalDate until, LocalDate doneUntil, int deeds) {

        boolean isOver() {
            return doneUntil.equals(until);
        }
    }

    /** Begins the stories that are not begun; what is begun stays as it is. */
    public void begin(List<UUID> stations, long seed, LocalDate from, LocalDate until) {
        Sql.of(em, """
                        insert into demo_fill (district_code, station_id, seed, from_day, until_day, done_until, started_at, touched_at)
                        select :district, s.id, :seed, :from, :until, cast(:from as date) - 1, clock_timestamp(), clock_timestamp()
                        from unnest(cast(:stations as uuid[])) s (id)
                        on conflict (district_code, station_id) do nothing
                        """)
                .set("stations", stations.stream().map(UUID::toString).toArray(String[]::new))
                .set("seed", seed)
                .set("from", from)
                .set("until", until)
                .run();
    }

    public List<Place> places() {
        return Sql.of(em, """
                        select f.station_id, f.seed, f.from_day, f.until_day, f.done_until, f.deeds
                        from demo_fill f where f.district_code = :district order by f.station_id
                        """).stream()
                .map(c -> new Place(c.id(0), c.number(1), c.day(2), c.day(3), c.day(4), c.integer(5)))
                .toList();
    }

    /**
     * So many more deeds are done; all days up to this one are over. Such a transaction need not wait for the disk: what a
     * crash takes back is taken back together with its place in the story, and told again.
     */
    public void advance(UUID station, int deeds, int refused, LocalDate doneUntil) {
        Sql.of(em, """
                        update demo_fill set deeds = deeds + :deeds, refused = refused + :refused, done_until = :until,
                               touched_at = clock_timestamp(), version = version + 1
                        where district_code = :district and station_id = :station
                          and set_config('synchronous_commit', 'off', true) = 'off'
                        """)
                .set("deeds", deeds)
                .set("refused", refused)
                .set("until", doneUntil)
                .set("station", station)
                .run();
    }

    public Progress progress() {
        return Sql.of(em, """
                        select count(*), coalesce(sum(f.done_until - f.from_day + 1), 0), coalesce(sum(f.until_day - f.from_day + 1), 0),
                               coalesce(cast(min(f.done_until) as text), ''), coalesce(bool_and(f.done_until = f.until_day), false),
                               coalesce(sum(f.deeds), 0), coalesce(sum(f.refused), 0), min(f.started_at),
                               coalesce(cast(extract(epoch from max(f.touched_at) - min(f.started_at)) as bigint), 0)
                        from demo_fill f where f.district_code = :district
                        """).stream()
                .findFirst()
                .filter(c -> c.number(0) > 0)
                .map(c -> new Progress(
                        c.integer(1),
                        c.integer(2),
                        c.text(3),
                        Boolean.parseBoolean(c.text(4)),
                        c.integer(5),
                        c.integer(6),
                        null,
                        c.maybeInstant(7),
                        c.number(8)))
                .orElse(Progress.NOT_BEGUN);
    }
}
