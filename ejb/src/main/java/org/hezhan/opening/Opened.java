package org.hezhan.opening;

import org.hezhan.intake.Plan;

/**
 * A district that is open, or would be (开通结果).
 *
 * @param opened whether it is open now and was not before
 * @param plan what its pack changed, or would change
 */
public record Opened(int code, String name, boolean opened, Plan plan) {}
