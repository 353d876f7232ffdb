package org.hezhan.api;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import org.hezhan.identity.ClosedAccounts;
import org.wildfly.security.http.oidc.OidcPrincipal;

/**
 * The first to see a request (入口): gives it its id, and every answer its headers; refuses what is announced as too large, what
 * shows two tokens, and whose account was closed after its token was made.
 */
public class RequestFilter extends HttpFilter {

    private static final int UNAUTHORIZED = 401;

    @Inject
    ClosedAccounts closed;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Headers.on(response, Inquiry.of(request));
        if (request.getContentLengthLong() > BodyLimit.of(request)) {
            ProblemServlet.write(Problems.of(413, Inquiry.of(request)), request, response);
            return;
        }
        if (showsTwoTokens(request) || isClosed(request)) {
            response.setHeader("WWW-Authenticate", "Bearer");
            ProblemServlet.write(Problems.of(UNAUTHORIZED, Inquiry.of(request)), request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    /** Whoever stands between us and the caller may have believed the other one. */
    private static boolean showsTwoTokens(HttpServletRequest request) {
        return Collections.list(request.getHeaders("Authorization")).size() > 1;
    }

    private boolean isClosed(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof OidcPrincipal<?> principal
                && closed.has(principal.getOidcSecurityContext().getToken().getSubject());
    }
}
