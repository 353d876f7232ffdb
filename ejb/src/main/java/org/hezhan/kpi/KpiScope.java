package org.hezhan.kpi;

import java.util.UUID;

/** Whose indicators a board shows (统计范围). */
public sealed interface KpiScope {

    /** 全区 */
    record District() implements KpiScope {}

    /** 一份合同（标段） */
    record Contract(UUID id) implements KpiScope {}

    /** 一个站点 */
    record Station(UUID id) implements KpiScope {}
}
