/**
 * What the bureau buys (政府购买服务): projects, their lots, and the contracts with price lines, stations and promised
 * targets. A contract may be written anew while it is a draft; signed, it changes by its steps alone.
 *
 * <p>Whoever drafted a contract does not sign it. A contract that is being performed puts its stations into the agency's
 * hands; a station is in one such contract at a time.
 */
@org.jspecify.annotations.NullMarked
package org.hezhan.purchase;
