package org.hezhan.audit;

/** How what was tried ended (结果). */
enum Outcome {
    /** 已办 */
    DONE,
    /** 被拒 */
    REFUSED,
    /** 查看了个人信息 */
    REVEALED
}
