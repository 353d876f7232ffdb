package org.hezhan.roster;

/** What a post is for (岗位类别, domain §3.3). */
public enum PostKind {
    /** 站长 */
    HEAD,
    /** 驻站社工 */
    WORKER,
    /** 平台专员 */
    PLATFORM,
    /** 项目主管 */
    PM
}
