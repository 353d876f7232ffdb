/** The interface for programs as a program meets it: over HTTP, with real tokens, against the whole product. */
@org.jspecify.annotations.NullMarked
package org.hezhan.tests.api;
