package org.hezhan.api;

import org.jspecify.annotations.Nullable;

/** Query parameters that must be given (必填参数). */
public final class Parameters {

    private Parameters() {}

    public static <T> T given(String name, @Nullable T value) {
        if (value == null) {
            throw ApiReason.PARAMETER_MISSING.refusal(name);
        }
        return value;
    }
}
