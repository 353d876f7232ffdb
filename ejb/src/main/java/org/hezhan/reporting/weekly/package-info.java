/**
 * The weekly summary (逐周总结): composed from the approved days of a station's week. Nobody types a number.
 */
@org.jspecify.annotations.NullMarked
package org.hezhan.reporting.weekly;
