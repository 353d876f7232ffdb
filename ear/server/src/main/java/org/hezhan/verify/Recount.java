package org.hezhan.verify;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Counts a district anew from its approved records (复算, domain reference 4.3 R1–R6): each record by itself by the rules
 * of its approval, then the units that several may speak for by those of the last time they were touched.
 */
final class Recount {

    static final String HOURS = "HOURS_DIRECT";
    private static final LocalDate EVER = LocalDate.of(1970, 1, 1);

    private final RuleBooks books;
    private final Years years;
    private final Map<UUID, Map<Claim.Unit, Held>> units = new HashMap<>();
    private final Map<Post, Amount> posts = new HashMap<>();

    /** When the service year of a station began in which a day lies, as it was known when the record was approved. */
    interface Years {
        LocalDate of(UUID station, LocalDate day, UUID record);
    }

    /** The claims to one unit, and when it was last counted. */
    private static final class Held {
        private final List<Claim> claims = new ArrayList<>();
        private Instant touched = Instant.MIN;

        void take(Claim claim) {
            if (claim.row().stands()) {
                claims.add(claim);
            }
            var at = claim.row().touchedAt();
            touched = at.isAfter(touched) ? at : touched;
        }
    }

    Recount(RuleBooks books, Years years) {
        this.books = books;
        this.years = years;
    }

    /** What was taken back counts no more; but its units were counted anew by the rules of that moment. */
    void take(ServiceRow row) {
        var book = books.at(row.approvedAt());
        var own = book.of(row.indicator());
        var accepted = own.accepts(row);
        var fed = new HashSet<String>();
        if (accepted || own.isMeasured("STOCK")) {
            feed(own, row, accepted);
        }
        for (var code : own.cofeeds()) {
            var other = book.of(code);
            if ((other.target() ? accepted : other.accepts(row)) && feed(other, row, accepted)) {
                fed.add(code);
            }
        }
        if (own.isDirect(accepted)) {
            fed.addAll(serve(own, row));
        }
        fed.remove(own.code());
        fed.forEach(code -> move(row, code, row.day(), new Amount(0, 0, 0, 1)));
        var named = own.isDirect(accepted) && !own.countsPersonDays() && !row.isEstimate() ? row.headcount() : 0;
        move(row, own.code(), row.day(), new Amount(0, 0, named, 1));
    }

    /** What each record that was taken bears now. */
    Map<Post, Amount> posts() {
        units.values().forEach(ofStation -> ofStation.values().forEach(this::settle));
        units.clear();
        return posts;
    }

    /** What all that was taken makes of each balance. */
    Map<Bucket, Amount> amounts() {
        return Bucket.sums(posts());
    }

    /** The records on which a balance rests. */
    List<String> sources(Bucket bucket) {
        return posts.keySet().stream()
                .filter(post ->
                        Bucket.of(post.station(), post.indicator(), post.day()).contains(bucket))
                .map(post -> post.record().toString())
                .distinct()
                .sorted()
                .toList();
    }

    private void settle(Held held) {
        if (held.claims.isEmpty()) {
            return;
        }
        held.claims.sort(Claim.EARLIEST);
        var book = books.at(held.touched);
        new Claims(held.claims, book).tell((claim, day, quantity) -> {
            var people = book.of(claim.unit().indicator()).countsPersonDays() ? quantity : 0;
            move(claim.row(), claim.unit().indicator(), day, new Amount(quantity, 0, people, 0));
        });
    }

    /** @return whether the record says what the indicator counts by */
    private boolean feed(Rule rule, ServiceRow row, boolean accepted) {
        if (rule.unit().equals("RECORD")) {
            move(row, rule.code(), row.day(), new Amount(quantity(rule, row), basis(rule, row), 0, 0));
            return true;
        }
        var keys = keys(rule.unit(), row);
        keys.forEach(key -> claim(rule, key, row, accepted));
        return !keys.isEmpty();
    }

    private static List<String> keys(String unit, ServiceRow row) {
        return switch (unit) {
            case "PERSON" -> row.people();
            case "HOUSEHOLD" -> Stream.ofNullable(row.household()).toList();
            case "HOUSEHOLD_TOPIC" ->
                Stream.ofNullable(row.household())
                        .map(household -> household + " " + row.fact("topic"))
                        .toList();
            case "SUBJECT" -> Stream.ofNullable(row.subject()).toList();
            case "STATION" -> List.of("-");
            default -> throw new IllegalArgumentException(unit);
        };
    }

    private Set<String> serve(Rule own, ServiceRow row) {
        var minutes = own.hours(row);
        if (own.hoursOfAll() == 0 || row.subject() == null) {
            move(row, HOURS, row.day(), new Amount(minutes, 0, 0, 0));
        } else {
            claim(new Claim.Unit(HOURS, own.code() + " " + row.subject(), row.day()), row, minutes);
        }
        var fed = new HashSet<>(Set.of(HOURS));
        var month = row.day().withDayOfMonth(1);
        for (var person : row.people()) {
            if (person.startsWith("C-")) {
                claim(new Claim.Unit("PEOPLE_SERVED", person, month), row, 1);
                fed.add("PEOPLE_SERVED");
            }
        }
        var household = row.household();
        if (household != null) {
            claim(new Claim.Unit("HOUSEHOLDS_SERVED", household, month), row, 1);
            fed.add("HOUSEHOLDS_SERVED");
        }
        return fed;
    }

    private void claim(Rule rule, String key, ServiceRow row, boolean accepted) {
        var unit = new Claim.Unit(rule.code(), key, since(rule, row));
        if (rule.isMeasured("STOCK")) {
            var until = row.fact("reviewUntil");
            var lapses = accepted && until != null ? LocalDate.parse(until).plusDays(1) : row.day();
            add(row.station(), new Claim(unit, row, 1, lapses));
        } else {
            claim(unit, row, quantity(rule, row));
        }
    }

    private void claim(Claim.Unit unit, ServiceRow row, long quantity) {
        add(row.station(), new Claim(unit, row, quantity, null));
    }

    private void add(UUID station, Claim claim) {
        units.computeIfAbsent(station, _ -> new HashMap<>())
                .computeIfAbsent(claim.unit(), _ -> new Held())
                .take(claim);
    }

    private LocalDate since(Rule rule, ServiceRow row) {
        return switch (rule.span()) {
            case "DAY" -> row.day();
            case "MONTH" -> row.day().withDayOfMonth(1);
            case "YEAR" -> years.of(row.station(), row.day(), row.id());
            default -> EVER;
        };
    }

    private static long quantity(Rule rule, ServiceRow row) {
        return switch (rule.measure()) {
            case "MINUTES" -> row.minutes();
            case "AMOUNT" -> row.quantity();
            case "RATE" -> row.number("satisfied");
            case "DERIVED" -> 0;
            default -> 1;
        };
    }

    private static long basis(Rule rule, ServiceRow row) {
        return rule.isMeasured("RATE") ? row.number("valid") : 0;
    }

    private void move(ServiceRow row, String indicator, LocalDate day, Amount amount) {
        if (row.stands() && !amount.equals(Amount.NOTHING)) {
            posts.merge(new Post(row.id(), row.station(), indicator, day), amount, Amount::and);
        }
    }
}
