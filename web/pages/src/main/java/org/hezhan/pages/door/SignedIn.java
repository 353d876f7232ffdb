package org.hezhan.pages.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wildfly.security.http.oidc.IDToken;
import org.wildfly.security.http.oidc.OidcPrincipal;

/**
 * Whom the sign-in system vouches for (登录身份).
 *
 * @param subject their unchanging id there
 * @param session the id of their sign-in, by which it can be ended from there
 * @param issuedAt when they were last vouched for, in seconds
 */
record SignedIn(String subject, String username, @Nullable String session, long issuedAt) {

    static Optional<SignedIn> of(HttpServletRequest request) {
        if (!(request.getUserPrincipal() instanceof OidcPrincipal<?> principal)) {
            return Optional.empty();
        }
        return Optional.ofNullable(principal.getOidcSecurityContext().getIDToken())
                .map(SignedIn::of);
    }

    private static SignedIn of(IDToken token) {
        var issued = token.getIssuedAt();
        return new SignedIn(
                token.getSubject(),
                token.getPreferredUsername(),
                token.getClaimValueAsString("sid"),
                issued == null ? 0 : issued);
    }
}
