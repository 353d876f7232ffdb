package org.hezhan.roster;

import org.hezhan.intake.SheetKind;

/** The sheets of the roster (名册各表), in the order in which they build on each other. */
public enum RosterSheet {
    /** 机构 */
    ORGANISATIONS,
    /** 街道 */
    STREETS,
    /** 站点 */
    STATIONS,
    /** 岗位 */
    POSTS,
    /** 人员 */
    PEOPLE,
    /** 在岗 */
    HOLDINGS;

    public SheetKind kind() {
        return switch (this) {
            case ORGANISATIONS -> AgencySheet.KIND;
            case STREETS -> StreetSheet.KIND;
            case STATIONS -> StationSheet.KIND;
            case POSTS -> PostSheet.KIND;
            case PEOPLE -> PersonSheet.KIND;
            case HOLDINGS -> HoldingSheet.KIND;
        };
    }
}
