package org.hezhan.pages.door;

import java.util.List;
import org.wildfly.security.http.oidc.OidcAccount;
import org.wildfly.security.http.oidc.OidcTokenStore;
import org.wildfly.security.http.oidc.RefreshableOidcSecurityContext;
import org.wildfly.security.http.oidc.RequestAuthenticator;

/**
 * Where a session's tokens are kept while no request is under way (无请求): in the session, where they are already. What a request
 * at the same time renews is renewed in the very object that the session holds.
 */
final class NoRequest implements OidcTokenStore {

    @Override
    public void checkCurrentToken() {
        // It is checked when the next request comes.
    }

    @Override
    public boolean isCached(RequestAuthenticator authenticator) {
        return false;
    }

    @Override
    public void saveAccountInfo(OidcAccount account) {
        // The session has it.
    }

    @Override
    public void refreshCallback(RefreshableOidcSecurityContext context) {
        // The session holds this context.
    }

    @Override
    public void logout() {
        logout(false);
    }

    @Override
    public void logout(boolean everywhere) {
        // Signing out is a request.
    }

    @Override
    public void logoutAll() {
        // Nobody is signed in by it.
    }

    @Override
    public void logoutHttpSessions(List<String> sessions) {
        // It has none.
    }

    @Override
    public void saveRequest() {
        // There is none.
    }

    @Override
    public boolean restoreRequest() {
        return false;
    }
}
