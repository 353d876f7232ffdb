package org.hezhan.api;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The version that a caller saw (已见版本), as {@code If-Match} tells it. */
public final class Versions {

    private static final Pattern TAG = Pattern.compile("\"([0-9]{1,9})\"");

    private Versions() {}

    /** The version, which the caller must name. */
    public static int seen(@Nullable String ifMatch) {
        var seen = seenIfAny(ifMatch);
        if (seen == null) {
            throw ApiReason.VERSION_MISSING.refusal();
        }
        return seen;
    }

    /** The version, or nothing when the caller believes that the thing does not exist yet. */
    public static @Nullable Integer seenIfAny(@Nullable String ifMatch) {
        if (ifMatch == null) {
            return null;
        }
        var tag = TAG.matcher(ifMatch);
        if (!tag.matches()) {
            throw ApiReason.VERSION_NOT_UNDERSTOOD.refusal();
        }
        return Integer.valueOf(tag.group(1));
    }

    static String tag(int version) {
        return "\"" + version + "\"";
    }

    /** The id of a new thing, which the caller makes so that a repeated request makes it only once. */
    public static UUID fresh(UUID id) {
        if (id.version() != 7 || id.variant() != 2) {
            throw ApiReason.ID_NOT_V7.refusal();
        }
        return id;
    }
}
