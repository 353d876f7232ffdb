package org.hezhan.opening;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import org.hezhan.identity.Actor;
import org.hezhan.identity.Operation;
import org.hezhan.intake.Faults;
import org.hezhan.intake.Plan;
import org.hezhan.intake.Sheet;
import org.hezhan.intake.Template;
import org.hezhan.purchase.PurchaseBoard;
import org.hezhan.purchase.PurchaseImport;
import org.hezhan.purchase.PurchaseRows;
import org.hezhan.roster.RosterBoard;
import org.hezhan.roster.RosterImport;
import org.hezhan.roster.RosterRows;

/** What a bureau does with the sheets that it brings (导入): fetch a template, try, then confirm what was shown. */
@Stateless
public class SheetImport {

    @Inject
    RosterBoard rosterBoard;

    @Inject
    RosterImport roster;

    @Inject
    PurchaseBoard purchaseBoard;

    @Inject
    PurchaseImport purchase;

    /** An Excel workbook with the header of the sheet, its choices and an explanation of each column. */
    public byte[] template(ImportKind kind, Locale locale, Actor by) {
        by.must(operation(kind));
        return Template.of(kind.sheet(), locale);
    }

    /**
     * Tells what the file would change and changes nothing.
     *
     * @throws org.hezhan.shared.Refusal with every fault of the file
     */
    public Plan check(ImportKind kind, String file, byte[] content, Actor by) {
        by.must(operation(kind));
        return kind.isOfRoster()
                ? roster.plan(rosterRows(kind, file, content))
                : purchase.plan(purchaseRows(kind, file, content));
    }

    /**
     * Changes what was shown.
     *
     * @param fingerprint of the plan that was shown
     * @throws org.hezhan.shared.Refusal when the plan is another one by now
     */
    public Plan confirm(ImportKind kind, String file, byte[] content, String fingerprint, Actor by) {
        check(kind, file, content, by).mustBe(fingerprint);
        return kind.isOfRoster()
                ? roster.apply(rosterRows(kind, file, content), by)
                : purchase.apply(purchaseRows(kind, file, content), by);
    }

    /** Who may bring people's roles is who may grant them. */
    private static Operation operation(ImportKind kind) {
        return kind == ImportKind.PEOPLE ? Operation.MEMBERSHIP_GRANT : Operation.IMPORT_RUN;
    }

    private RosterRows rosterRows(ImportKind kind, String file, byte[] content) {
        var faults = new Faults();
        var sheet = Sheet.read(kind.sheet(), file, content, faults);
        var rows = RosterRows.read(Map.of(kind.ofRoster(), sheet), rosterBoard.roll(), faults);
        faults.refuseIfAny();
        return rows;
    }

    private PurchaseRows purchaseRows(ImportKind kind, String file, byte[] content) {
        var faults = new Faults();
        var sheet = Sheet.read(kind.sheet(), file, content, faults);
        var rows =
                PurchaseRows.read(Map.of(kind.ofPurchase(), sheet), purchaseBoard.roll(), rosterBoard.roll(), faults);
        faults.refuseIfAny();
        return rows;
    }
}
