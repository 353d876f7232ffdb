/** The home page (首页): what waits for the person, the nearest deadline first. */
@org.jspecify.annotations.NullMarked
package org.hezhan.pages.home;
