package org.hezhan.purchase;

import static org.hezhan.shared.Reason.Kind.CONFLICT;
import static org.hezhan.shared.Reason.Kind.FORBIDDEN;
import static org.hezhan.shared.Reason.Kind.INVALID;

import org.hezhan.shared.Reason;

/** Why a request about a contract is refused. */
public enum PurchaseReason implements Reason {
    /** 已签署，不能再改。 */
    NOT_A_DRAFT(CONFLICT),
    /** 不能签署本人起草的合同。 */
    OWN_DRAFT(FORBIDDEN),
    /** 合同编号已存在。 */
    NUMBER_TAKEN(CONFLICT),
    /** 起止日期颠倒。 */
    DATES_REVERSED(INVALID),
    /** 期限超过三年。 */
    LONGER_THAN_THREE_YEARS(INVALID),
    /** 服务年度数与期限不符。 */
    YEARS_DO_NOT_FIT(INVALID),
    /** 总价须大于零。 */
    TOTAL_NOT_POSITIVE(INVALID),
    /** 没有站点。 */
    STATIONS_MISSING(INVALID),
    /** 站点不存在。 */
    STATION_UNKNOWN(INVALID),
    /** 承接机构不在本区名册。 */
    AGENCY_UNKNOWN(INVALID),
    /** 标段不存在。 */
    LOT_UNKNOWN(INVALID),
    /** 拨付方案不存在。 */
    SCHEME_UNKNOWN(INVALID),
    /** 站点同期在另一份合同中。 */
    STATION_ELSEWHERE(CONFLICT),
    /** 价目合计与总价不符。 */
    PRICES_DO_NOT_ADD_UP(INVALID),
    /** 承诺的站点不在合同中。 */
    COMMITMENT_OUTSIDE(INVALID),
    /** 承诺的指标重复。 */
    COMMITMENT_TWICE(INVALID),
    /** 承诺的目标须大于零。 */
    TARGET_NOT_POSITIVE(INVALID),
    /** 须写明日期。 */
    DATE_MISSING(INVALID),
    /** 日期早于签署。 */
    BEFORE_SIGNING(INVALID),
    /** 未到开始日期。 */
    NOT_YET_STARTED(CONFLICT),
    /** 未到结束日期。 */
    NOT_YET_ENDED(CONFLICT),
    /** 须写明理由。 */
    REMARK_MISSING(INVALID),
    /** 比例合计不是百分之百。 */
    SHARES_DO_NOT_ADD_UP(INVALID);

    private final Kind kind;

    PurchaseReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
