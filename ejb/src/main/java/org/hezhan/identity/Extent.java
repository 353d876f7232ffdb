package org.hezhan.identity;

/** How far a role reaches in one operation of the permission table (权限范围). */
public enum Extent {
    /** 不允许 */
    NONE,
    /** 仅本人 */
    OWN,
    /** 授权范围内 */
    SCOPE
}
