package org.hezhan.purchase;

import static org.hezhan.intake.SheetFlaw.REFERENCE_UNKNOWN;
import static org.hezhan.purchase.PurchaseFlaw.CONTRACT_SEALED;
import static org.hezhan.purchase.PurchaseFlaw.PRICES_DO_NOT_ADD_UP;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.hezhan.intake.Column;
import org.hezhan.intake.Faults;
import org.hezhan.intake.Reading;
import org.hezhan.intake.Sheet;
import org.hezhan.intake.SheetKind;

/** The sheet of price lists (价目表): all lines of each contract that it names. */
final class PriceSheet {

    static final SheetKind KIND = new SheetKind(
            "price-lines.csv",
            Column.needed("contract_no", "TX-2025-01"),
            Column.needed("item_zh", "Station workers"),
            Column.needed("unit_zh", "person-year"),
            Column.needed("quantity", "10"),
            Column.needed("unit_price_yuan", "65000.00"),
            Column.needed("years", "3"));

    private PriceSheet() {}

    static List<PriceRow> read(Sheet sheet, ContractRoll roll, Faults faults) {
        var rows = new ArrayList<PriceRow>();
        var last = new LinkedHashMap<String, Reading>();
        for (var line : sheet.rows()) {
            var in = new Reading(line, faults);
            var contract = in.text("contract_no", 40);
            var row = new PriceRow(
                    contract,
                    1
                            + (int) rows.stream()
                                    .filter(other -> other.contractNo().equals(contract))
                                    .count(),
                    in.text("item_zh", 60),
                    in.text("unit_zh", 20),
                    in.integer("quantity", 1, 100_000),
                    in.yuan("unit_price_yuan"),
                    in.integer("years", 1, Terms.MOST_YEARS));
            if (!contract.isEmpty() && !roll.hasContract(contract)) {
                in.fault("contract_no", REFERENCE_UNKNOWN, contract);
            }
            last.put(contract, in);
            rows.add(row);
        }
        last.forEach((contract, in) -> checkWhole(
                in,
                contract,
                rows.stream().filter(row -> row.contractNo().equals(contract)).toList(),
                roll));
        return rows;
    }

    private static void checkWhole(Reading in, String contract, List<PriceRow> lines, ContractRoll roll) {
        if (!roll.hasContract(contract)) {
            return;
        }
        var sum = lines.stream().mapToLong(row -> row.price().fen()).sum();
        if (sum != roll.totalOf(contract)) {
            in.fault(
                    "unit_price_yuan",
                    PRICES_DO_NOT_ADD_UP,
                    contract,
                    Terms.yuan(sum),
                    Terms.yuan(roll.totalOf(contract)));
        }
        var held = roll.held().prices().stream()
                .filter(row -> row.contractNo().equals(contract))
                .toList();
        if (roll.isSealed(contract) && !held.equals(lines)) {
            in.fault("contract_no", CONTRACT_SEALED, contract);
        }
    }
}
