/**
 * The monthly exchange (逐月交流): composed from the approved days of a month, commented by the supervisor, acknowledged by
 * the bureau. Its output is an exchange, not only a report.
 */
@org.jspecify.annotations.NullMarked
package org.hezhan.reporting.monthly;
