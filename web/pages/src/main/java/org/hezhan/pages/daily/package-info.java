/** Writing, reading and reviewing the day (日志页). */
@org.jspecify.annotations.NullMarked
package org.hezhan.pages.daily;
