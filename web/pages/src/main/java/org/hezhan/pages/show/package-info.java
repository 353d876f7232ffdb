/** How things look on a page (显示): labels, words, dates, money and quantities in the language that was chosen. */
@org.jspecify.annotations.NullMarked
package org.hezhan.pages.show;
