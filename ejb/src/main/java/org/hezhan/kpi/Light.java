package org.hezhan.kpi;

import org.hezhan.indicator.Catalogue;

/** How an indicator stands against its expected pace (进度灯, R10). */
public enum Light {
    /** 达到进度 */
    GREEN,
    /** 略慢 */
    YELLOW,
    /** 落后 */
    RED,
    /** 不亮灯 */
    NONE;

    static Light of(long actual, long expected, Catalogue catalogue) {
        if (expected <= 0) {
            return NONE;
        }
        var pace = Math.multiplyHigh(actual, 10_000) == 0 ? actual * 10_000 / expected : Long.MAX_VALUE;
        if (pace >= catalogue.paceGreen()) {
            return GREEN;
        }
        return pace >= catalogue.paceYellow() ? YELLOW : RED;
    }
}
