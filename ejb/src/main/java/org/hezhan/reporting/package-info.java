/**
 * What the three reports (三报) share: review states, obligations and their deadlines, the trail and the work queue.
 *
 * <p>Nobody creates a report: who owes what for which period by when is generated. A late report is still a draft: the
 * state of its review and its timeliness are two axes.
 */
@org.jspecify.annotations.NullMarked
package org.hezhan.reporting;
