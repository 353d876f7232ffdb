/**
 * The KPI ledger (指标台账): what approved records add up to, unit by unit, and the boards that read it.
 *
 * <p>An approved record posts entries, a voided one posts what takes them back; nothing is edited. Units that count once
 * (a household a day, a person ever) are kept by key, so that a voided first visit moves the count to the next one. The
 * balance of a station, an indicator and a month moves in the same transaction, and a district is the sum of its stations.
 */
@org.jspecify.annotations.NullMarked
package org.hezhan.kpi;
