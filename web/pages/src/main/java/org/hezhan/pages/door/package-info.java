/**
 * What stands at the door of the pages (入口): who comes in, into which district, in which language, and how they leave.
 * Every address of a district begins with {@code /d/<district>/}; a district that is foreign, closed or misspelt gets the
 * same answer as one that does not exist.
 */
@org.jspecify.annotations.NullMarked
package org.hezhan.pages.door;
