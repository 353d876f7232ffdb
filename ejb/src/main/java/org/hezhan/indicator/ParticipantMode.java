package org.hezhan.indicator;

/** How the participants of a delivery are known (参与方式, domain reference 4.3). */
public enum ParticipantMode {
    /** 实名名单 */
    ROSTER,
    /** 签到人数 */
    COUNT,
    /** 估算人数 */
    ESTIMATE
}
