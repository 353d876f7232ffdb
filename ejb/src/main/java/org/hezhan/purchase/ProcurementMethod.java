package org.hezhan.purchase;

/** How a contract was awarded (采购方式, domain §2.2). */
public enum ProcurementMethod {
    /** 公开招标 */
    OPEN_TENDER,
    /** 邀请招标 */
    INVITED_TENDER,
    /** 竞争性磋商 */
    COMPETITIVE_CONSULTATION,
    /** 竞争性谈判 */
    COMPETITIVE_NEGOTIATION,
    /** 单一来源 */
    SINGLE_SOURCE,
    /** 询价 */
    INQUIRY,
    /** 框架协议 */
    FRAMEWORK,
    /** 限额以下自行采购 */
    BELOW_THRESHOLD,
    /** 公益创投或资助 */
    GRANT
}
