package org.hezhan.tests.isolation;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that an address may name.
 *
 * @param stations the stations that it belongs to; none when it is the whole district's
 * @param maker the account that made it, where that matters
 */
record Thing(UUID id, Set<UUID> stations, @Nullable UUID maker) {}
