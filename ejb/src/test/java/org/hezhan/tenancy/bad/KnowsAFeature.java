package org.hezhan.tenancy.bad;

import org.hezhan.reporting.ReviewState;

/** Part of the kernel by its package, and yet it knows a feature. */
public class KnowsAFeature {

    ReviewState state() {
        return ReviewState.DRAFT;
    }
}
