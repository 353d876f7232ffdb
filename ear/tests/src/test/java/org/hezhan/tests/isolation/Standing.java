package org.hezhan.tests.isolation;

/** How the thing that is named stands to the person who names it. */
enum Standing {
    /** of the own station, made by oneself where things have a maker */
    OWN,
    /** of the own station, made by somebody else */
    COLLEAGUES,
    /** of another station of the own organisation */
    SIBLING,
    /** of another organisation */
    STRANGE,
    /** of another district, named under the own one */
    FOREIGN
}
