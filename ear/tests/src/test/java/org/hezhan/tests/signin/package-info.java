/** The doors as somebody sees them who wants in and may not: forged tokens, closed accounts, guessed passwords, false farewells. */
@org.jspecify.annotations.NullMarked
package org.hezhan.tests.signin;
