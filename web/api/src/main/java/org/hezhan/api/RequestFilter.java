package org.hezhan.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The first to see a request (入口): gives it its id, and every answer its headers; refuses what is announced as too large. */
public class RequestFilter extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Headers.on(response, Inquiry.of(request));
        if (request.getContentLengthLong() > BodyLimit.of(request)) {
            ProblemServlet.write(Problems.of(413, Inquiry.of(request)), request, response);
            return;
        }
        chain.doFilter(request, response);
    }
}
