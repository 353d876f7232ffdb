package org.hezhan.pages.door;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.spec.ServletContextImpl;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.StatusCodes;
import jakarta.servlet.ServletContext;

/**
 * Nobody is sent to a sign-in system that does not answer, nor waits for it (登录入口): they are told so on a page of ours. The
 * container asks people to sign in before any filter sees their request, so this stands before it.
 */
public class SignInDoor implements ServletExtension {

    private static final String ISSUER = System.getProperty("hezhan.oidc.url", "");
    private static final SignInSystem SYSTEM = new SignInSystem(ISSUER + "/.well-known/openid-configuration");
    private static final HttpString STEP_ON_A_PAGE = new HttpString("Faces-Request");

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(next -> door(next, (ServletContextImpl) context));
    }

    private static HttpHandler door(HttpHandler next, ServletContextImpl context) {
        return exchange -> {
            if (isStranger(exchange, context) && !SYSTEM.answers()) {
                exchange.setStatusCode(StatusCodes.FOUND);
                exchange.getResponseHeaders().put(Headers.LOCATION, SignInAway.PATH);
                exchange.endExchange();
                return;
            }
            exchange.addResponseCommitListener(SignInDoor::stay);
            next.handleRequest(exchange);
        };
    }

    /** Who asks for a page and has no session at all; a step on a page is answered 401, so that the page can keep what was typed. */
    private static boolean isStranger(HttpServerExchange exchange, ServletContextImpl context) {
        var path = exchange.getRequestPath();
        if (!path.equals("/") && !path.startsWith("/d/")
                || exchange.getRequestHeaders().contains(STEP_ON_A_PAGE)) {
            return false;
        }
        var cookie = exchange.getRequestCookie("JSESSIONID");
        return cookie == null
                || context.getDeployment()
                                .getSessionManager()
                                .getSession(cookie.getValue().split("\\.")[0])
                        == null;
    }

    /** A session may have run out. */
    private static void stay(HttpServerExchange exchange) {
        var target = exchange.getResponseHeaders().getFirst(Headers.LOCATION);
        if (exchange.getStatusCode() == StatusCodes.FOUND
                && target != null
                && target.startsWith(ISSUER + "/protocol/")
                && !SYSTEM.answers()) {
            exchange.getResponseHeaders().put(Headers.LOCATION, SignInAway.PATH);
        }
    }
}
