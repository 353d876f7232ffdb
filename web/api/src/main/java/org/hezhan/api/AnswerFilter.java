package org.hezhan.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;

/** Gives every versioned answer its {@code ETag} (版本标签), also the brief one, and what is new its 201. */
@Provider
public class AnswerFilter implements ContainerResponseFilter {

    @Inject
    Created created;

    @Inject
    Brief brief;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Versioned versioned) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, Versions.tag(versioned.version()));
        }
        var left = brief.version();
        if (left != null && isDone(response)) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, Versions.tag(left));
            response.getHeaders().putSingle("Preference-Applied", "return=minimal");
        }
        if (created.isNow() && isDone(response)) {
            response.setStatus(201);
            response.getHeaders().putSingle(HttpHeaders.LOCATION, address(request.getUriInfo()));
        }
    }

    /** Of the thing itself, also where it was put together with a step. */
    private static String address(UriInfo asked) {
        var path = asked.getRequestUri().getPath();
        var id = asked.getPathParameters().getFirst("id");
        return id == null ? path : path.substring(0, path.indexOf(id) + id.length());
    }

    private static boolean isDone(ContainerResponseContext response) {
        return response.getStatus() == 200 || response.getStatus() == 204;
    }
}
