/**
 * Who is where (名册): agencies, streets, stations, posts and the people who hold them. Mostly loaded from sheets that the
 * bureau brings; a station has a life of its own, and a post is held by one person at a time.
 *
 * <p>The bureau buys a service, not labour: whoever holds a post is employed by the agency, and a change is only filed here.
 */
@org.jspecify.annotations.NullMarked
package org.hezhan.roster;
