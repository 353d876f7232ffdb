package org.hezhan.tests.isolation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hezhan.tests.api.Program;

/** What was answered, with what may differ between two equal answers taken out: the request's number and what it named. */
record Asked(int status, String problem, String body, Map<String, List<String>> headers) {

    static Asked of(Program.Answer answer, String named) {
        var request = answer.header("X-Request-Id");
        var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(answer.whole().headers().map());
        List.of("X-Request-Id", "Date", "Content-Length", "Connection").forEach(headers::remove);
        var body = answer.body().replace(request, "REQUEST").replaceAll("\"instance\":\"[^\"]*\"", "");
        var problem = answer.status() >= 400 && answer.body().startsWith("{") ? answer.problem() : "";
        return new Asked(answer.status(), problem, body.replace(named, "NAMED"), headers).unsung();
    }

    /** Nobody of this district ever reads a byte of the foreign one. */
    Asked unsung() {
        var strange = Ground.get().strange(body);
        if (!strange.isEmpty() || headers.toString().contains(Foreign.CANARY)) {
            throw new AssertionError("of the foreign district in " + brief() + ": " + strange);
        }
        return this;
    }

    boolean isSameAs(Asked other) {
        return status == other.status && body.equals(other.body) && headers.equals(other.headers);
    }

    /** Nothing, if it is refused just as what is absent is, else how it differs. */
    String isLike(Asked absent) {
        return status >= 400 && status < 500 && isSameAs(absent)
                ? ""
                : "unlike absent: " + brief() + " / " + absent.brief();
    }

    /** The table's own no, not a rule's. */
    boolean isForbidden() {
        return status == 403 && problem.equals("identity.not-allowed");
    }

    String brief() {
        return status + " " + (problem.isEmpty() ? body.substring(0, Math.min(80, body.length())) : problem);
    }
}
