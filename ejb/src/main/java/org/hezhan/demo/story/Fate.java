package org.hezhan.demo.story;

/** How far a report has come when the story ends (报告去向): what ends in the middle waits for somebody. */
enum Fate {
    /** 办完 */
    WHOLE,
    /** 已提交，等审核 */
    WAITING,
    /** 已退回，等修改 */
    RETURNED,
    /** 已通过，等点评 */
    APPROVED,
    /** 已点评，等知悉 */
    COMMENTED,
    /** 没有提交 */
    UNSENT;

    boolean isSent() {
        return this != UNSENT;
    }
}
