package org.hezhan.roster;

/** The grade of an organisation in its last rating (社会组织评估等级). */
public enum Rating {
    /** 1A */
    A1,
    /** 2A */
    A2,
    /** 3A */
    A3,
    /** 4A */
    A4,
    /** 5A */
    A5
}
