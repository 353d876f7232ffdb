package org.hezhan.roster;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hezhan.identity.Actor;
import org.hezhan.intake.Comparison;
import org.hezhan.intake.Plan;
import org.hezhan.intake.Plan.Change;
import org.jspecify.annotations.Nullable;

/**
 * Takes sheets of the roster in (名册导入): first the plan of what would change, then, when it is confirmed, the change.
 * Rows are added or changed, never removed; taking the same sheet in twice changes nothing. Whoever calls has checked
 * that the person may.
 */
@Stateless
public class RosterImport {

    @Inject
    RosterBoard board;

    @Inject
    RosterWriting writing;

    @Inject
    Clock clock;

    public Plan plan(RosterRows wanted) {
        return new Plan(all(wanted));
    }

    /** @param by who takes them in, or nobody when a district is opened from its pack */
    public Plan apply(RosterRows wanted, @Nullable Actor by) {
        var plan = plan(wanted);
        var today = LocalDate.now(clock);
        writing.agencies(wanted.agencies(), keyed(board.agencies(), AgencyRow::uscc));
        writing.streets(wanted.streets(), keyed(board.streets(), StreetRow::code));
        writing.stations(wanted.stations(), keyed(board.stations(), StationRow::code), today);
        writing.posts(wanted.posts(), keyed(board.posts(), PostRow::key));
        writing.people(wanted.people(), keyed(board.people(), PersonRow::key), by, today);
        writing.holdings(wanted.holdings(), keyed(board.holdings(), HoldingRow::key));
        return plan;
    }

    private List<Change> all(RosterRows wanted) {
        var changes = new ArrayList<Change>();
        changes.addAll(compare(
                wanted.agencies(), board.agencies(), AgencyRow::uscc, AgencyRow::name, RosterImport::ofHeldKind));
        changes.addAll(
                compare(wanted.streets(), board.streets(), StreetRow::code, StreetRow::name, (row, held) -> row));
        changes.addAll(compare(
                wanted.stations(),
                board.stations(),
                StationRow::code,
                row -> row.code() + " " + row.name(),
                (row, held) -> row.in(held.state())));
        changes.addAll(compare(wanted.posts(), board.posts(), PostRow::key, PostRow::key, (row, held) -> row));
        changes.addAll(compare(
                wanted.people(),
                board.people(),
                PersonRow::key,
                row -> row.account() + " " + row.name() + " " + row.role(),
                (row, held) -> held));
        changes.addAll(
                compare(wanted.holdings(), board.holdings(), HoldingRow::key, HoldingRow::key, (row, held) -> row));
        return changes;
    }

    /** What kind an organisation is, is the same for all districts: who registered it first said so. */
    static AgencyRow ofHeldKind(AgencyRow row, AgencyRow held) {
        return new AgencyRow(row.uscc(), row.name(), held.kind(), row.contactName(), row.contactPhone(), row.rating());
    }

    private static <K, R extends Record> List<Change> compare(
            List<R> wanted, List<R> held, Function<R, K> key, Function<R, String> name, BinaryOperator<R> asHeld) {
        var byKey = keyed(held, key);
        var aligned = wanted.stream()
                .map(row -> {
                    var there = byKey.get(key.apply(row));
                    return there == null ? row : asHeld.apply(row, there);
                })
                .toList();
        return Comparison.of(aligned, byKey, key, name).changes();
    }

    private static <K, R> Map<K, R> keyed(List<R> rows, Function<R, K> key) {
        return rows.stream().collect(Collectors.toMap(key, Function.identity(), (one, other) -> one));
    }
}
