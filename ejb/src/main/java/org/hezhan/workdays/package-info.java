/** The working calendar of China (工作日历): weekdays corrected by the State Council's yearly notices, 调休 included. */
@org.jspecify.annotations.NullMarked
package org.hezhan.workdays;
