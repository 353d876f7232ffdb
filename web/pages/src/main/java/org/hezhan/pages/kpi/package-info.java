/** The KPI board (指标进度): from the district to the station, from each figure down to the records it comes from. */
@org.jspecify.annotations.NullMarked
package org.hezhan.pages.kpi;
