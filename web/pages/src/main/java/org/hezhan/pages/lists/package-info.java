/** What all lists share (列表): pages of a list, the stations to narrow it to. */
@org.jspecify.annotations.NullMarked
package org.hezhan.pages.lists;
