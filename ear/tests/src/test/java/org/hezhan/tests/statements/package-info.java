/** What every operation and every page asks of PostgreSQL: always of one district, and never more than it did. */
@org.jspecify.annotations.NullMarked
package org.hezhan.tests.statements;
