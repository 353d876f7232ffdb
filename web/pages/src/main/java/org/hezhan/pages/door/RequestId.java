package org.hezhan.pages.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.regex.Pattern;

/** The id of a request (请求编号): told in a header, on every error page and in the audit trail. */
public final class RequestId {

    static final String HEADER = "X-Request-Id";

    private static final String ATTRIBUTE = RequestId.class.getName();
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{8,64}");

    private RequestId() {}

    /** The id that the caller sent, when it looks like one, else a new one; the same for the whole request. */
    public static String of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        var sent = request.getHeader(HEADER);
        var id = sent != null && FORM.matcher(sent).matches()
                ? sent
                : UUID.randomUUID().toString();
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }
}
