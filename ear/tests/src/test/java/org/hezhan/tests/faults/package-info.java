/** Servers are killed and frozen in the middle of the day's work; what was acknowledged stays, once. */
@org.jspecify.annotations.NullMarked
package org.hezhan.tests.faults;
