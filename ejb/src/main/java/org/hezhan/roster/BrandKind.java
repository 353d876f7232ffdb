package org.hezhan.roster;

/** What a station's brand is about (品牌类别). */
public enum BrandKind {
    /** 帮扶 */
    AID,
    /** 自治 */
    GOVERNANCE
}
