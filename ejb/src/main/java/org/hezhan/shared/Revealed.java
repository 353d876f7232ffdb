package org.hezhan.shared;

import java.util.UUID;

/**
 * Somebody is about to be shown what is personal (查看个人信息); whoever fires it shows nothing unless it was kept.
 *
 * @param property of which the value is shown
 */
public record Revealed(String table, UUID id, String property, String purpose) {}
