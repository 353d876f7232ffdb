package org.hezhan.identity;

/** How far a membership reaches (授权范围). */
public enum ScopeKind {
    /** 全区 */
    DISTRICT,
    /** 本机构承接的站点 */
    ORGANISATION,
    /** 指定站点 */
    STATION,
    /** 指定街道的站点 */
    STREET
}
