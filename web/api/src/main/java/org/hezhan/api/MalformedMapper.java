package org.hezhan.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Refuses content that is not what it should be (内容有误). Stands in for the engine's own mapper, which answers in plain text. */
@Provider
public class MalformedMapper implements ExceptionMapper<JsonProcessingException> {

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(JsonProcessingException wrong) {
        return Problems.of(wrong, Inquiry.of(request)).answer().build();
    }
}
