/** The pages in Chromium: what people do on them, how they look, and that nobody is shut out. */
@org.jspecify.annotations.NullMarked
package org.hezhan.tests.pages;
