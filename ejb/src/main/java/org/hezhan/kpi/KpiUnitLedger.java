package org.hezhan.kpi;

import static org.hezhan.kpi.KpiLedger.texts;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hezhan.shared.Sql;
import org.jspecify.annotations.Nullable;

/** Keeps the claims to units (去重单位), a few statements for a whole day of records. */
@Dependent
public class KpiUnitLedger {

    private static final String COLUMNS = """
            select u.indicator, u.unit_key, u.span_start, u.record_id, u.service_date, u.quantity, u.until, u.counted, u.ends_on
            """;

    @PersistenceContext
    EntityManager em;

    /** What these units hold now. */
    List<UnitRow> holding(UUID station, List<UnitKey> units) {
        if (units.isEmpty()) {
            return List.of();
        }
        return rows(Sql.of(em, COLUMNS + """
                        from unnest(cast(:indicators as text[]), cast(:keys as text[]), cast(:spans as date[]))
                             w (indicator, unit_key, span_start)
                        join kpi_unit u on u.district_code = :district and u.station_id = :station
                             and u.indicator = w.indicator and u.unit_key = w.unit_key and u.span_start = w.span_start
                        """)
                .set("station", station)
                .set("indicators", texts(units, UnitKey::indicator))
                .set("keys", texts(units, UnitKey::key))
                .set("spans", texts(units, UnitKey::spanStart)));
    }

    /** What the units that the record touched hold besides it. */
    List<UnitRow> besides(UUID station, UUID record) {
        return rows(Sql.of(em, COLUMNS + """
                        from kpi_unit w
                        join kpi_unit u on u.district_code = :district and u.station_id = :station
                             and u.indicator = w.indicator and u.unit_key = w.unit_key and u.span_start = w.span_start
                             and u.record_id <> w.record_id
                        where w.district_code = :district and w.station_id = :station and w.record_id = :record
                        """).set("station", station).set("record", record));
    }

    void add(UUID station, List<UnitRow> rows) {
        write(station, rows, """
                insert into kpi_unit (district_code, station_id, indicator, unit_key, span_start, record_id, service_date,
                                      quantity, until, counted, ends_on)
                select :district, :station, w.indicator, w.unit_key, w.span_start, w.record_id, w.service_date, w.quantity,
                       w.until, w.counted, w.ends_on
                from
                """, "");
    }

    void change(UUID station, List<UnitRow> rows) {
        write(station, rows, "update kpi_unit u set counted = w.counted, ends_on = w.ends_on from ", """
                where u.district_code = :district and u.station_id = :station and u.indicator = w.indicator
                  and u.unit_key = w.unit_key and u.span_start = w.span_start and u.record_id = w.record_id
                """);
    }

    void drop(UUID record) {
        Sql.of(em, "delete from kpi_unit u where u.district_code = :district and u.record_id = :record")
                .set("record", record)
                .run();
    }

    private void write(UUID station, List<UnitRow> rows, String before, String after) {
        if (rows.isEmpty()) {
            return;
        }
        Sql.of(em, before + """
                        unnest(cast(:indicators as text[]), cast(:keys as text[]), cast(:spans as date[]),
                               cast(:records as uuid[]), cast(:days as date[]), cast(:quantities as bigint[]),
                               cast(:untils as date[]), cast(:counted as bigint[]), cast(:ends as date[]))
                        w (indicator, unit_key, span_start, record_id, service_date, quantity, until, counted, ends_on)
                        """ + after)
                .set("station", station)
                .set("indicators", texts(rows, row -> row.unit().indicator()))
                .set("keys", texts(rows, row -> row.unit().key()))
                .set("spans", texts(rows, row -> row.unit().spanStart()))
                .set("records", texts(rows, UnitRow::record))
                .set("days", texts(rows, UnitRow::day))
                .set("quantities", texts(rows, UnitRow::quantity))
                .set("untils", days(rows.stream().map(UnitRow::until).toList()))
                .set("counted", texts(rows, UnitRow::counted))
                .set("ends", days(rows.stream().map(UnitRow::endsOn).toList()))
                .run();
    }

    private static String[] days(List<@Nullable LocalDate> days) {
        return days.stream().map(day -> day == null ? null : day.toString()).toArray(String[]::new);
    }

    private static List<UnitRow> rows(Sql query) {
        return query.stream()
                .map(c -> new UnitRow(
                        new UnitKey(c.text(0), c.text(1), c.day(2)),
                        c.id(3),
                        c.day(4),
                        c.number(5),
                        c.maybeDay(6),
                        c.number(7),
                        c.maybeDay(8)))
                .toList();
    }
}
