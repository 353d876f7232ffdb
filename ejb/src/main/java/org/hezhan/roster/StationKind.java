package org.hezhan.roster;

/** A street's station or the district's platform (站点类别). */
public enum StationKind {
    /** 街道（乡镇）社工站 */
    STATION,
    /** 区级指导平台 */
    PLATFORM
}
