package org.hezhan.pages.door;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells somebody that they have signed out, and how to come back. */
@WebServlet("/signed-out")
public class SignedOut extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PlainPage.write(request, response, "signed-out");
    }
}
