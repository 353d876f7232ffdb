package org.hezhan.kpi;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hezhan.indicator.Catalogue;
import org.hezhan.indicator.Indicator;
import org.hezhan.kpi.KpiFigureBoard.Done;
import org.hezhan.workdays.WorkCalendar;
import org.jspecify.annotations.Nullable;

/** Everything that the figures of some stations and a month rest on, read once (指标底表). */
record KpiSheet(
        LocalDate asOf,
        Catalogue catalogue,
        WorkCalendar calendar,
        List<Station> stations,
        Map<Cell, Done> done,
        Map<Cell, Long> targets,
        Map<UUID, Long> people) {

    /** One station with its service year. */
    record Station(UUID id, String name, @Nullable UUID contract, ServiceYears.Year year) {}

    /** Where a figure stands. */
    record Cell(UUID station, String indicator) {}

    Progress progress(Indicator indicator, Station station) {
        var standing = at(indicator, station);
        return Progress.of(
                indicator,
                aim(indicator, station),
                standing.month(),
                standing.year(),
                people.getOrDefault(station.id(), 0L),
                catalogue);
    }

    /** All stations together. */
    Progress progress(Indicator indicator) {
        var aims = stations.stream().map(station -> aim(indicator, station)).toList();
        return Progress.of(
                indicator,
                Aim.together(aims, indicator),
                month(indicator.code()),
                Figure.sum(stations.stream()
                        .map(station -> at(indicator, station).year())
                        .toList()),
                peopleOfYear(),
                catalogue);
    }

    Figure month(String indicator) {
        return Figure.sum(stations.stream()
                .map(station -> at(catalogue.of(indicator), station).month())
                .toList());
    }

    /** Different people at each station; a person whom two stations serve counts at both. */
    long peopleOfYear() {
        return people.values().stream().mapToLong(Long::longValue).sum();
    }

    private Done at(Indicator indicator, Station station) {
        var both = done.getOrDefault(new Cell(station.id(), indicator.code()), Done.NOTHING);
        return KpiFigureBoard.isRunning(indicator) ? both.standing() : both;
    }

    private Aim aim(Indicator indicator, Station station) {
        return Aim.by(
                asOf,
                targets.getOrDefault(new Cell(station.id(), indicator.code()), 0L),
                indicator,
                station.year(),
                calendar);
    }
}
