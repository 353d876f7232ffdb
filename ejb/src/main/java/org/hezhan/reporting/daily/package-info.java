/**
 * The daily log (逐日记载): the only tier that people type, one per worker and working day.
 *
 * <p>A log is the worker's until it is submitted and the reviewer's until it is returned or approved. With its approval
 * the service records of the day are facts, and the indicators move in the same transaction.
 */
@org.jspecify.annotations.NullMarked
package org.hezhan.reporting.daily;
