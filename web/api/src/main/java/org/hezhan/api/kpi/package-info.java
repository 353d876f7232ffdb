/** Progress of the indicators and what stands behind it (指标进度与分录), for programs. */
@org.jspecify.annotations.NullMarked
package org.hezhan.api.kpi;
