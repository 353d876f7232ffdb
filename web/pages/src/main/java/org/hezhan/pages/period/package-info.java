/** Weeks and months (周总结、月交流): composed from approved days, submitted, reviewed, commented and acknowledged. */
@org.jspecify.annotations.NullMarked
package org.hezhan.pages.period;
