/**
 * Casework (服务记录): what was done, when, with whom, told once by who did it.
 *
 * <p>A record is its worker's until the day is submitted, the reviewer's until it is sent back or approved. An approved
 * record is a fact: it is never edited. What was wrong is voided, and a correction stands beside it. Everything above,
 * from the week to the payment, is computed from approved records.
 */
@org.jspecify.annotations.NullMarked
package org.hezhan.casework;
