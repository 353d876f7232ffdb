package org.hezhan.pages.door;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hezhan.identity.ClosedAccounts;

/** Turns away a request whose sign-in or account was ended from the sign-in system: its session is thrown away at once. */
public class EndedSessionFilter extends HttpFilter {

    private static final Logger LOG = Logger.getLogger(EndedSessionFilter.class.getName());

    @Inject
    EndedSessions ended;

    @Inject
    ClosedAccounts closed;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var signedIn = SignedIn.of(request);
        var session = signedIn.map(SignedIn::session).orElse("");
        if (!ended.hasEnded(session)
                && !closed.has(signedIn.map(SignedIn::subject).orElse(""))) {
            chain.doFilter(request, response);
            return;
        }
        var held = request.getSession(false);
        if (held != null) {
            end(held);
        }
        if (request.getHeader("Faces-Request") != null) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (request.getMethod().equals("GET")) {
            var query = request.getQueryString();
            response.sendRedirect(request.getRequestURI() + (query == null ? "" : "?" + query));
        } else {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    private static void end(HttpSession held) {
        try {
            held.invalidate();
        } catch (IllegalStateException e) {
            LOG.log(Level.FINE, "Another request of the same session was first", e);
        }
    }
}
