package org.hezhan.api;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hezhan.identity.Actor;
import org.hezhan.identity.Arrivals;
import org.hezhan.shared.Acting;
import org.hezhan.tenancy.DistrictCode;
import org.hezhan.tenancy.DistrictScope;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.OidcPrincipal;

/**
 * Binds a request to the district that its address names (区的绑定), for an account that holds a role there today. Everything
 * else is answered like an address that does not exist.
 */
public class DistrictFilter extends HttpFilter {

    /** Only what we ourselves write into an address: nothing encoded, empty, dotted, or with matrix parameters. */
    private static final Pattern ADDRESS = Pattern.compile("/d/(1[1-9][0-9]{4}|[2-9][0-9]{5})((?:/[A-Za-z0-9-]+)+)");

    @Inject
    Arrivals arrivals;

    @Inject
    CurrentActor current;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var district = district(
                request.getRequestURI().substring(request.getContextPath().length()));
        if (district.isEmpty() || !(request.getUserPrincipal() instanceof OidcPrincipal<?> principal)) {
            absent(request, response);
            return;
        }
        var token = principal.getOidcSecurityContext().getToken();
        var origin = token.getClaimValueAsString("azp") + " " + request.getRemoteAddr();
        bind(district.get(), token, origin, request, response, chain);
    }

    /** The district that a path names, as it came; nothing when it is not exactly of our form. */
    static Optional<DistrictCode> district(String path) {
        var address = ADDRESS.matcher(path);
        return address.matches() ? Optional.of(DistrictCode.valueOf(address.group(1))) : Optional.empty();
    }

    private void bind(
            DistrictCode district,
            AccessToken token,
            String origin,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws IOException, ServletException {
        try {
            DistrictScope.call(district, () -> {
                Optional<Actor> actor = arrivals.of(token.getSubject(), token.getPreferredUsername());
                if (actor.isEmpty()) {
                    absent(request, response);
                    return false;
                }
                current.is(actor.get());
                var acting = new Acting(
                        actor.get().account(),
                        actor.get().roleCodes(),
                        Inquiry.of(request).id(),
                        origin);
                return Acting.call(acting, () -> {
                    chain.doFilter(request, response);
                    return true;
                });
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private static void absent(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProblemServlet.write(Problems.absent(Inquiry.of(request)), request, response);
    }
}
