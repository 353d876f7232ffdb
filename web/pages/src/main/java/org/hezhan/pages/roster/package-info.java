/** Stations, posts and agencies (站点、岗位、机构): lists, one station on one page, the streets as a map of tiles. */
@org.jspecify.annotations.NullMarked
package org.hezhan.pages.roster;
