package org.hezhan.opening;

import org.hezhan.intake.SheetKind;
import org.hezhan.purchase.PurchaseSheet;
import org.hezhan.roster.RosterSheet;

/** The kinds of sheet that a bureau brings (可导入的表), in the order in which they build on each other. */
public enum ImportKind {
    /** 机构 */
    ORGANISATIONS,
    /** 街道 */
    STREETS,
    /** 站点 */
    STATIONS,
    /** 岗位 */
    POSTS,
    /** 人员与角色 */
    PEOPLE,
    /** 在岗人员 */
    HOLDINGS,
    /** 拨付方案 */
    TRANCHES,
    /** 合同 */
    CONTRACTS,
    /** 价目 */
    PRICES,
    /** 指标承诺 */
    COMMITMENTS;

    public SheetKind sheet() {
        return switch (this) {
            case ORGANISATIONS, STREETS, STATIONS, POSTS, PEOPLE, HOLDINGS ->
                ofRoster().kind();
            case TRANCHES, CONTRACTS, PRICES, COMMITMENTS -> ofPurchase().kind();
        };
    }

    boolean isOfRoster() {
        return ordinal() < TRANCHES.ordinal();
    }

    RosterSheet ofRoster() {
        return RosterSheet.valueOf(name());
    }

    PurchaseSheet ofPurchase() {
        return PurchaseSheet.valueOf(name());
    }
}
