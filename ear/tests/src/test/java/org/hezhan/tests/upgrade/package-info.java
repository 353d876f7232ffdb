/** What earlier releases left behind is brought to today's schema and is still true. */
@org.jspecify.annotations.NullMarked
package org.hezhan.tests.upgrade;
