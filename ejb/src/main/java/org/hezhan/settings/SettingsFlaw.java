package org.hezhan.settings;

import org.hezhan.intake.Flaw;

/** What can be wrong with a district's settings (设置差错). */
public enum SettingsFlaw implements Flaw {
    /** 不是区划代码 */
    NOT_A_DIVISION
}
