package org.hezhan.api;

import jakarta.enterprise.context.RequestScoped;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The answer to who only wants to know that it is done (简答): no body and so nothing read for it, the version as {@code ETag}.
 * Asked for by {@code Prefer: return=minimal} (RFC 7240); what else is preferred is not ours to know and is passed over.
 */
@RequestScoped
public class Brief {

    private static final Pattern MINIMAL = Pattern.compile(
            "(?:^|[,;])\\s*return\\s*=\\s*(?:minimal|\"minimal\")\\s*(?:$|[,;])", Pattern.CASE_INSENSITIVE);

    @Nullable
    private Integer version;

    public static boolean isPreferred(@Nullable String prefer) {
        return prefer != null && MINIMAL.matcher(prefer).find();
    }

    /** Answers that what was asked for is done, and left the thing in this version; the body stays empty. */
    public <T> @Nullable T of(int left) {
        version = left;
        return null;
    }

    @Nullable
    Integer version() {
        return version;
    }
}
