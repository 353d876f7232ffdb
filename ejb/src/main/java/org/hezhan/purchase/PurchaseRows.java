package org.hezhan.purchase;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hezhan.intake.Faults;
import org.hezhan.intake.Sheet;
import org.hezhan.roster.Roll;

/** The rows of one sheet of contracts or of several (合同各行); a sheet that was not brought has none. */
public record PurchaseRows(
        List<TrancheRow> tranches, List<LotRow> lots, List<PriceRow> prices, List<CommitmentRow> commitments) {

    /** Reads the sheets in the order in which they build on each other. */
    public static PurchaseRows read(
            Map<PurchaseSheet, Sheet> sheets, ContractRoll contracts, Roll roster, Faults faults) {
        return new PurchaseRows(
                TrancheSheet.read(sheet(sheets, PurchaseSheet.TRANCHES), contracts, faults),
                LotSheet.read(sheet(sheets, PurchaseSheet.CONTRACTS), contracts, roster, faults),
                PriceSheet.read(sheet(sheets, PurchaseSheet.PRICES), contracts, faults),
                CommitmentSheet.read(sheet(sheets, PurchaseSheet.COMMITMENTS), contracts, faults));
    }

    /** The contracts that any of the rows is about. */
    TreeSet<String> contractNumbers() {
        var numbers = new TreeSet<String>();
        lots.forEach(row -> numbers.add(row.contractNo()));
        prices.forEach(row -> numbers.add(row.contractNo()));
        commitments.forEach(row -> numbers.add(row.contractNo()));
        return numbers;
    }

    private static Sheet sheet(Map<PurchaseSheet, Sheet> sheets, PurchaseSheet which) {
        return sheets.getOrDefault(which, Sheet.NONE);
    }
}
