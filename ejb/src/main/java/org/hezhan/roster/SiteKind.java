package org.hezhan.roster;

/** Which existing premises the station shares (场地类型, domain §3.2). */
public enum SiteKind {
    /** 党群服务中心 */
    PARTY_CENTRE,
    /** 文化站 */
    CULTURE,
    /** 居民社区 */
    COMMUNITY,
    /** 其他 */
    OTHER
}
