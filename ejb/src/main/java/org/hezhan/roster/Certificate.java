package org.hezhan.roster;

/** The certificates of social workers (职业资格), from the lowest to the highest. */
public enum Certificate {
    /** 无 */
    NONE,
    /** 助理社会工作师 */
    ASSISTANT,
    /** 社会工作师 */
    INTERMEDIATE,
    /** 高级社会工作师 */
    SENIOR;

    public boolean meets(Certificate required) {
        return compareTo(required) >= 0;
    }
}
