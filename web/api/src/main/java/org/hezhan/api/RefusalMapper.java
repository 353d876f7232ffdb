package org.hezhan.api;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.hezhan.audit.RefusedAttempts;
import org.hezhan.shared.Refusal;

/** Turns a refusal into an RFC 9457 problem (不予办理) and has it kept. The domain's errors need no other mapper. */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {

    @Context
    HttpServletRequest request;

    @Inject
    RefusedAttempts attempts;

    @Override
    public Response toResponse(Refusal refusal) {
        return kept(refusal).answer().build();
    }

    /** What cannot be kept, since the database is away or its disk is full, is not told as a refusal either. */
    private Problem kept(Refusal refusal) {
        var inquiry = Inquiry.of(request);
        try {
            attempts.keep(request.getMethod() + " " + request.getRequestURI(), refusal);
            return Problems.of(refusal, inquiry);
        } catch (RuntimeException unkept) {
            return Problems.of(unkept, inquiry);
        }
    }
}
