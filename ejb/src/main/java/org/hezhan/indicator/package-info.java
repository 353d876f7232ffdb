/**
 * Indicators (指标): what the purchaser counts, how each is counted, and what a district has set otherwise.
 *
 * <p>The catalogue is data ({@code indicators.csv}); this feature knows what its columns mean and can say of one delivery
 * whether it meets the rule of its indicator, and if not, why. It stands before roster and purchase, which name
 * indicators in contracts; what is counted over time is {@code kpi}'s.
 */
@org.jspecify.annotations.NullMarked
package org.hezhan.indicator;
