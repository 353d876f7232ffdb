package org.hezhan.kpi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hezhan.casework.ServiceFact;
import org.hezhan.indicator.Catalogue;
import org.hezhan.indicator.Delivery;
import org.hezhan.indicator.Direct;
import org.hezhan.indicator.Fact;
import org.hezhan.indicator.Indicator;
import org.hezhan.indicator.Measure;
import org.hezhan.indicator.ParticipantMode;
import org.hezhan.indicator.Span;
import org.hezhan.indicator.Unit;

/**
 * What an approved record brings to which indicators (计数规则 R1–R6, domain reference 4.3). A record feeds its own
 * indicator, those that the catalogue lets it feed too, and, when it is direct service, the hours; nothing else (R5).
 */
record CountingRule(Catalogue catalogue, ServiceYears years) {

    static final String HOURS = "HOURS_DIRECT";
    static final String REPORTS = "REPORT_ONTIME";
    static final String PEOPLE = "PEOPLE_SERVED";
    static final String HOUSEHOLDS = "HOUSEHOLDS_SERVED";

    static final String CASES_OPENED = "CASE_OPENED";
    static final String CASES_ENDED = "CASE_ENDED";
    static final Set<String> CASES = Set.of(CASES_OPENED, CASES_ENDED);

    private static final String CLIENT = "C-";

    List<Share> sharesOf(ServiceFact fact) {
        var own = catalogue.of(fact.indicator());
        var shares = new ArrayList<Share>();
        if (fact.qualifies() || own.measure() == Measure.STOCK) {
            shares.addAll(shares(own, fact));
        }
        for (var code : own.cofeeds()) {
            var other = catalogue.of(code);
            if (other.isKpi()
                    ? fact.qualifies()
                    : other.shortfall(fact.delivery()).isEmpty()) {
                shares.addAll(shares(other, fact));
            }
        }
        if (isDirectService(own, fact)) {
            shares.add(hours(own, fact.delivery()));
            clients(fact.delivery()).forEach(client -> shares.add(Share.of(monthly(PEOPLE, client, fact), 1)));
            var household = fact.delivery().household();
            if (household != null) {
                shares.add(Share.of(monthly(HOUSEHOLDS, household, fact), 1));
            }
        }
        return shares;
    }

    /** The units that the facts touch, each once. */
    List<UnitKey> unitsOf(List<ServiceFact> facts) {
        return facts.stream()
                .flatMap(fact -> sharesOf(fact).stream().flatMap(share -> share.claim(fact).stream()))
                .map(UnitRow::unit)
                .distinct()
                .toList();
    }

    /** Person-times (R2): everybody named or counted; where a person counts once a day, as many as were counted. */
    long personTimes(ServiceFact fact) {
        var own = catalogue.of(fact.indicator());
        return countsPersonDays(own)
                        || fact.delivery().mode() == ParticipantMode.ESTIMATE
                        || !isDirectService(own, fact)
                ? 0
                : fact.delivery().headcount();
    }

    static boolean countsPersonDays(Indicator indicator) {
        return indicator.unit() == Unit.PERSON
                && indicator.span() == Span.DAY
                && indicator.measure() == Measure.COUNT
                && indicator.direct() != Direct.NO;
    }

    static String sourceOfHours(UnitKey unit) {
        return unit.key().substring(0, unit.key().indexOf(' '));
    }

    private static boolean isDirectService(Indicator own, ServiceFact fact) {
        return switch (own.direct()) {
            case NO -> false;
            case QUALIFIED -> fact.qualifies();
            case ALWAYS -> true;
        };
    }

    /** The lower of norm and real time; where several workers serve one group, no more than the norm of so many. */
    private static Share hours(Indicator own, Delivery delivery) {
        var minutes = own.hours(delivery);
        var subject = delivery.subject();
        return own.hoursOfAllWorkers() == 0 || subject == null
                ? Share.alone(HOURS, minutes, 0)
                : Share.of(new UnitKey(HOURS, own.code() + " " + subject, delivery.day()), minutes);
    }

    private static List<String> clients(Delivery delivery) {
        return delivery.people().stream()
                .filter(person -> person.startsWith(CLIENT))
                .toList();
    }

    private static UnitKey monthly(String counter, String key, ServiceFact fact) {
        return new UnitKey(counter, key, fact.delivery().day().withDayOfMonth(1));
    }

    private List<Share> shares(Indicator indicator, ServiceFact fact) {
        var delivery = fact.delivery();
        if (indicator.unit() == Unit.RECORD) {
            return List.of(Share.alone(indicator.code(), quantity(indicator, delivery), basis(indicator, delivery)));
        }
        var span = spanStart(indicator.span(), delivery.day());
        return keys(indicator.unit(), delivery).stream()
                .map(key -> new Share(
                        indicator.code(),
                        new UnitKey(indicator.code(), key, span),
                        quantity(indicator, delivery),
                        0,
                        indicator.measure() == Measure.STOCK ? until(fact) : null))
                .toList();
    }

    private static List<String> keys(Unit unit, Delivery delivery) {
        var household = delivery.household();
        var subject = delivery.subject();
        return switch (unit) {
            case RECORD -> List.of();
            case PERSON -> delivery.people();
            case HOUSEHOLD -> household == null ? List.of() : List.of(household);
            case HOUSEHOLD_TOPIC ->
                household == null
                        ? List.of()
                        : List.of(household + " " + delivery.facts().get(Fact.TOPIC));
            case SUBJECT -> subject == null ? List.of() : List.of(subject);
            case STATION -> List.of("-");
        };
    }

    private static long quantity(Indicator indicator, Delivery delivery) {
        return switch (indicator.measure()) {
            case COUNT, STOCK -> 1;
            case MINUTES -> delivery.minutes();
            case AMOUNT -> delivery.quantity();
            case RATE -> delivery.facts().number(Fact.SATISFIED);
            case DERIVED -> 0;
        };
    }

    private static long basis(Indicator indicator, Delivery delivery) {
        return indicator.measure() == Measure.RATE ? delivery.facts().number(Fact.VALID) : 0;
    }

    private static LocalDate until(ServiceFact fact) {
        var until = fact.delivery().facts().get(Fact.REVIEW_UNTIL);
        return fact.qualifies() && until != null
                ? LocalDate.parse(until)
                : fact.delivery().day().minusDays(1);
    }

    private LocalDate spanStart(Span span, LocalDate day) {
        return switch (span) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> years.of(day).start();
            case EVER, WINDOW -> UnitKey.EVER;
        };
    }
}
