package org.hezhan.api;

import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Refuses members that a body may not have (多余字段). Stands in for the engine's own mapper, which answers in HTML. */
@Provider
public class UnknownMemberMapper implements ExceptionMapper<UnrecognizedPropertyException> {

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(UnrecognizedPropertyException unknown) {
        return Problems.of(unknown, Inquiry.of(request)).answer().build();
    }
}
