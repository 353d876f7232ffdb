package org.hezhan.pages.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.RefreshableOidcSecurityContext;

/**
 * Lets a session go of its last request (会话瘦身): the sign-in library keeps it there with its headers, buffers and connection,
 * though it looks at it during the request only and takes the next one up by itself.
 */
public class RequestRelease extends HttpFilter {

    private static final NoRequest NO_REQUEST = new NoRequest();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } finally {
            if (request.getUserPrincipal() instanceof OidcPrincipal<?> principal
                    && principal.getOidcSecurityContext() instanceof RefreshableOidcSecurityContext context) {
                context.setCurrentRequestInfo(context.getOidcClientConfiguration(), NO_REQUEST);
            }
        }
    }
}
