package org.hezhan.pages.door;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hezhan.identity.Actor;
import org.hezhan.identity.Arrivals;
import org.hezhan.shared.Acting;
import org.hezhan.tenancy.DistrictScope;
import org.jspecify.annotations.Nullable;

/** Lets a member into their district and leads them to the page; everybody else hears that there is no such page. */
public class DistrictFilter extends HttpFilter {

    @Inject
    Arrivals arrivals;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getRequestURI().matches("/d/[0-9]{6}")) {
            response.sendRedirect(request.getRequestURI() + "/");
            return;
        }
        var address = Address.of(request.getRequestURI());
        var person = SignedIn.of(request);
        if (address.isEmpty() || person.isEmpty() || !exists(address.get()) || holdsNothing(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        lead(request, response, address.get(), person.get());
    }

    /** No text that people write holds the character NUL, and no database keeps it. */
    private static boolean holdsNothing(HttpServletRequest request) {
        var query = request.getQueryString();
        return query != null && query.contains("%00");
    }

    private boolean exists(Address address) throws IOException {
        return address.export() || getServletContext().getResource(address.view()) != null;
    }

    private void lead(HttpServletRequest request, HttpServletResponse response, Address address, SignedIn person)
            throws IOException, ServletException {
        try {
            DistrictScope.call(address.district(), () -> {
                var actor = arrivals.of(person.subject(), person.username());
                if (actor.isEmpty()) {
                    response.sendError(HttpServletResponse.SC_NOT_FOUND);
                    return null;
                }
                return enter(request, response, address, actor.get());
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private static @Nullable Object enter(
            HttpServletRequest request, HttpServletResponse response, Address address, Actor actor) throws Exception {
        request.setAttribute(CurrentActor.ATTRIBUTE, actor);
        var acting = new Acting(
                actor.account(), actor.roleCodes(), RequestId.of(request), "pages " + request.getRemoteAddr());
        return Acting.call(acting, () -> {
            request.getRequestDispatcher(address.view()).forward(request, response);
            return address;
        });
    }
}
