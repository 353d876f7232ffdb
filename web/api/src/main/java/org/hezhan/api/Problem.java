package org.hezhan.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.List;
import java.util.Map;
import org.hezhan.shared.Outage;
import org.jspecify.annotations.Nullable;

/**
 * One error as RFC 9457 wants it told (问题详情).
 *
 * <p>What is absent tells neither its path nor its request, so that a foreign thing and no thing answer byte for byte alike; the
 * request's id is in the header {@code X-Request-Id}.
 *
 * @param type {@code /problems/} and the key of the sentence
 * @param detail the sentence, in Chinese unless English was asked for
 * @param faults every fault of a refused file, each with its place and remedy
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        @Nullable String requestId,
        List<PlacedFault> faults) {

    static final String MEDIA_TYPE = "application/problem+json";

    private static final int UNPROCESSABLE = 422;

    /** One fault of a file: where it is and what helps. */
    public record PlacedFault(String file, int line, String message, String remedy) {}

    static Problem of(String key, int status, String detail, Inquiry inquiry) {
        var told = status != 404;
        return new Problem(
                "/problems/" + key,
                title(status),
                status,
                detail,
                told ? inquiry.path() : null,
                told ? inquiry.id() : null,
                List.of());
    }

    Problem with(List<PlacedFault> found) {
        return new Problem(type, title, status, detail, instance, requestId, found);
    }

    /** The answer that tells it, with its headers. */
    ResponseBuilder answer() {
        var answer = Response.status(status).type(MEDIA_TYPE).entity(this);
        headers().forEach(answer::header);
        return answer;
    }

    /** What may succeed a little later says when to ask again. */
    Map<String, String> headers() {
        return status == Response.Status.SERVICE_UNAVAILABLE.getStatusCode()
                ? Map.of(HttpHeaders.RETRY_AFTER, Integer.toString(Outage.SECONDS))
                : Map.of();
    }

    private static String title(int status) {
        return status == UNPROCESSABLE
                ? "Unprocessable Content"
                : Response.Status.fromStatusCode(status).getReasonPhrase();
    }
}
