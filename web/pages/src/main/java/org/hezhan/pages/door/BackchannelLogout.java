package org.hezhan.pages.door;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** Hears from the sign-in system that a sign-in has ended (后端注销通知), and ends it here. */
@WebServlet("/backchannel-logout")
public class BackchannelLogout extends HttpServlet {

    @Inject
    LogoutTokens tokens;

    @Inject
    EndedSessions ended;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        var session = Optional.ofNullable(request.getParameter("logout_token")).flatMap(tokens::sessionEndedBy);
        session.ifPresent(ended::end);
        response.setStatus(session.isPresent() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_BAD_REQUEST);
    }
}
