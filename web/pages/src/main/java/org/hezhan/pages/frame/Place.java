package org.hezhan.pages.frame;

import org.hezhan.identity.Operation;

/** A place of the navigation (栏目); it is offered to whom the permission table allows its operation. */
public enum Place {
    HOME(Group.WORK, "/home", Operation.HOME_READ),
    DAILY(Group.WORK, "/daily", Operation.DAILY_WRITE),
    DAILY_LOGS(Group.WORK, "/daily-logs", Operation.DAILY_READ),
    WEEKS(Group.WORK, "/weeks", Operation.WEEKLY_READ),
    MONTHS(Group.WORK, "/months", Operation.MONTHLY_READ),
    OBLIGATIONS(Group.WORK, "/obligations", Operation.OBLIGATION_READ),
    KPI(Group.RESULTS, "/kpi", Operation.KPI_READ),
    RECORDS(Group.RESULTS, "/records", Operation.RECORD_READ),
    STATIONS(Group.ROSTER, "/stations", Operation.STATION_READ),
    MAP(Group.ROSTER, "/map", Operation.STATION_READ),
    POSTS(Group.ROSTER, "/posts", Operation.POST_READ),
    AGENCIES(Group.ROSTER, "/agencies", Operation.AGENCY_READ),
    CONTRACTS(Group.ROSTER, "/contracts", Operation.CONTRACT_READ),
    MEMBERS(Group.DISTRICT, "/members", Operation.MEMBERSHIP_READ),
    IMPORT(Group.DISTRICT, "/import", Operation.IMPORT_RUN);

    /** What belongs together in the navigation. */
    public enum Group {
        /** 日常工作 */
        WORK,
        /** 服务成效 */
        RESULTS,
        /** 站点与购买 */
        ROSTER,
        /** 区内管理 */
        DISTRICT
    }

    private final Group group;
    private final String view;
    private final Operation operation;

    Place(Group group, String view, Operation operation) {
        this.group = group;
        this.view = view;
        this.operation = operation;
    }

    public Group group() {
        return group;
    }

    public String view() {
        return view;
    }

    public Operation operation() {
        return operation;
    }
}
