package org.hezhan.settings;

import org.hezhan.intake.Flaw;

/** What can be wrong with a district's settings (设置差错). */
public enum SettingsFlaw implements Flaw {
    /** 不是区划代码 */
    NOT_A_DIVISION,
    /** 宽限早于截止 */
    GRACE_BEFORE_DUE,
    /** 没有规定截止时间的报送 */
    DEADLINE_MISSING
}
