package org.hezhan.kpi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hezhan.casework.ServiceFact;
import org.hezhan.indicator.Catalogue;
import org.hezhan.indicator.Delivery;
import org.hezhan.indicator.EntryForm;
import org.hezhan.indicator.Facts;
import org.hezhan.indicator.Indicators;
import org.hezhan.indicator.ParticipantMode;
import org.hezhan.indicator.WorkTime;

/** A ledger of one station in memory: posts and takes back as the real one does, with the same counting. */
class Book {

    static final UUID STATION = new UUID(1, 1);

    private final Catalogue catalogue;
    private final ServiceYears years;
    private final List<UnitRow> units = new ArrayList<>();
    private final List<Movement> entries = new ArrayList<>();
    private final Map<UUID, ServiceFact> live = new LinkedHashMap<>();

    Book(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.years =
                new ServiceYears(List.of(new ServiceYears.Term(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 12, 31))));
    }

    Book() {
        this(Indicators.catalogue());
    }

    void post(ServiceFact... facts) {
        var rule = new CountingRule(catalogue, years);
        var touched = rule.unitsOf(List.of(facts));
        var standing =
                units.stream().filter(row -> touched.contains(row.unit())).toList();
        var counting = Counting.post(List.of(facts), rule, standing);
        counting.changed().forEach(this::replace);
        units.addAll(counting.added());
        entries.addAll(counting.movements());
        Arrays.stream(facts).forEach(fact -> live.put(fact.id(), fact));
    }

    void takeBack(UUID record) {
        var touched = units.stream()
                .filter(row -> row.record().equals(record))
                .map(UnitRow::unit)
                .toList();
        units.removeIf(row -> row.record().equals(record));
        var standing =
                units.stream().filter(row -> touched.contains(row.unit())).toList();
        var counting = Counting.takeBack(record, posted(record), catalogue, standing);
        counting.changed().forEach(this::replace);
        entries.addAll(counting.movements());
        live.remove(record);
    }

    List<ServiceFact> live() {
        return List.copyOf(live.values());
    }

    /** What stands on each day, without the days on which nothing does. */
    Map<LocalDate, Long> days(String indicator) {
        var days = new HashMap<LocalDate, Long>();
        entries.stream()
                .filter(entry -> entry.indicator().equals(indicator))
                .forEach(entry -> days.merge(entry.day(), entry.quantity(), Long::sum));
        days.values().removeIf(quantity -> quantity == 0);
        return days;
    }

    Figure figure(String indicator) {
        return Figure.sum(entries.stream()
                .filter(entry -> entry.indicator().equals(indicator))
                .map(entry -> new Figure(entry.quantity(), entry.basis(), entry.people(), entry.records()))
                .toList());
    }

    private List<Movement> posted(UUID record) {
        return entries.stream()
                .filter(entry -> entry.record().equals(record))
                .map(entry -> new Movement(
                        record,
                        record,
                        entry.indicator(),
                        entry.day(),
                        entry.quantity(),
                        entry.basis(),
                        entry.people(),
                        entry.records()))
                .toList();
    }

    private void replace(UnitRow after) {
        units.replaceAll(row -> row.unit().equals(after.unit()) && row.record().equals(after.record()) ? after : row);
    }

    /**
     * A fact from words such as {@code day=03-02 time=09:00-10:00 people=C-1,C-2 household=H-1 met=true}; what is not
     * said is an hour on the fifth of January with nobody named and nobody counted.
     */
    static ServiceFact fact(UUID id, String indicator, String words, Catalogue catalogue) {
        var said = new HashMap<String, String>();
        for (var word : words.isBlank() ? new String[0] : words.strip().split("\\s+")) {
            said.put(word.substring(0, word.indexOf('=')), word.substring(word.indexOf('=') + 1));
        }
        var time = said.getOrDefault("time", "09:00-10:00").split("-");
        var people = said.containsKey("people")
                ? List.of(said.getOrDefault("people", "").split(","))
                : List.<String>of();
        var mode = said.containsKey("by")
                ? ParticipantMode.valueOf(said.getOrDefault("by", ""))
                : people.isEmpty() ? ParticipantMode.COUNT : ParticipantMode.ROSTER;
        var delivery = new Delivery(
                LocalDate.parse("2026-" + said.getOrDefault("day", "01-05")),
                WorkTime.of(time[0], time[1]),
                mode,
                people,
                Integer.parseInt(said.getOrDefault("head", "0")),
                said.get("household"),
                said.get("subject"),
                Long.parseLong(said.getOrDefault("amount", "0")),
                facts(said));
        var rule = catalogue.of(indicator);
        new EntryForm(rule).check(delivery);
        return new ServiceFact(
                id,
                STATION,
                STATION,
                STATION,
                indicator,
                delivery,
                rule.shortfall(delivery).orElse(null));
    }

    private static Facts facts(Map<String, String> said) {
        var facts = new HashMap<>(said);
        List.of("day", "time", "people", "by", "head", "household", "subject", "amount")
                .forEach(facts::remove);
        return Facts.of(facts);
    }
}
