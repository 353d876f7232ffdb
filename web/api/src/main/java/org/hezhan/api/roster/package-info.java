/** Stations, organisations and posts (站点、机构、岗位), for programs. */
@org.jspecify.annotations.NullMarked
package org.hezhan.api.roster;
