package org.hezhan.purchase;

import org.hezhan.intake.SheetKind;

/** The sheets of contracts (合同各表), in the order in which they build on each other. */
public enum PurchaseSheet {
    /** 拨付方案 */
    TRANCHES,
    /** 合同 */
    CONTRACTS,
    /** 价目 */
    PRICES,
    /** 指标承诺 */
    COMMITMENTS;

    public SheetKind kind() {
        return switch (this) {
            case TRANCHES -> TrancheSheet.KIND;
            case CONTRACTS -> LotSheet.KIND;
            case PRICES -> PriceSheet.KIND;
            case COMMITMENTS -> CommitmentSheet.KIND;
        };
    }
}
