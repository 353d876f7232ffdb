package org.hezhan.purchase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hezhan.intake.Comparison;
import org.hezhan.intake.Plan;
import org.hezhan.intake.Plan.Change;
import org.hezhan.purchase.ContractRoll.Held;

/** What sheets of contracts would change; price lines and targets of a contract are replaced as a whole. */
final class PurchasePlan {

    private PurchasePlan() {}

    static Plan of(PurchaseRows wanted, Held held) {
        var changes = new ArrayList<Change>();
        changes.addAll(compare(wanted.tranches(), held.tranches(), TrancheRow::key));
        changes.addAll(compare(wanted.lots(), held.lots(), LotRow::contractNo));
        changes.addAll(compare(wanted.prices(), held.prices(), PriceRow::key));
        changes.addAll(removed(wanted.prices(), held.prices(), PriceRow::contractNo, PriceRow::key));
        changes.addAll(compare(wanted.commitments(), held.commitments(), CommitmentRow::key));
        changes.addAll(
                removed(wanted.commitments(), held.commitments(), CommitmentRow::contractNo, CommitmentRow::key));
        return new Plan(changes);
    }

    private static <R extends Record> List<Change> compare(List<R> wanted, List<R> held, Function<R, String> key) {
        return Comparison.of(wanted, keyed(held, key), key, key).changes();
    }

    private static <R> List<Change> removed(
            List<R> wanted, List<R> held, Function<R, String> contract, Function<R, String> key) {
        var named = wanted.stream().map(contract).collect(Collectors.toSet());
        Set<String> kept = wanted.stream().map(key).collect(Collectors.toSet());
        return held.stream()
                .filter(row -> named.contains(contract.apply(row)) && !kept.contains(key.apply(row)))
                .map(row -> new Change(Plan.Kind.REMOVE, key.apply(row), List.of()))
                .toList();
    }

    private static <R> Map<String, R> keyed(List<R> rows, Function<R, String> key) {
        return rows.stream().collect(Collectors.toMap(key, Function.identity(), (one, other) -> one));
    }
}
