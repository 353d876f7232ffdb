package org.hezhan.identity;

import java.util.UUID;

/**
 * A person who can sign in (账号). Global: one account may belong to several districts.
 *
 * @param districts the codes of the districts in which it was ever granted something
 */
public record Account(UUID id, String username, String name, java.util.List<Integer> districts) {}
