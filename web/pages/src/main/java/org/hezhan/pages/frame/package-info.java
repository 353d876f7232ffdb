/** What every page has around it (框架): the places one may go to, who one is, in which district, in which language. */
@org.jspecify.annotations.NullMarked
package org.hezhan.pages.frame;
