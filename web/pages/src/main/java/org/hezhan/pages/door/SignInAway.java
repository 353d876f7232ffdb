package org.hezhan.pages.door;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells somebody that nobody can sign in just now, and that it is not their fault (暂时不能登录). */
@WebServlet(SignInAway.PATH)
public class SignInAway extends HttpServlet {

    static final String PATH = "/sign-in-away";

    private static final String SECONDS = "30";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", SECONDS);
        PlainPage.write(request, response, "sign-in-away");
    }
}
