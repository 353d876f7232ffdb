package org.hezhan.api;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Tells as a problem what ends before any resource is asked (错误页): no token, no such address, a database that is away. */
public class ProblemServlet extends HttpServlet {

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var inquiry = Inquiry.of(request);
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            write(Problems.of(thrown, inquiry), request, response);
            return;
        }
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        write(Problems.of(code instanceof Integer status ? status : 404, inquiry), request, response);
    }

    static void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(problem.status());
        Headers.on(response, Inquiry.of(request));
        response.setContentType(Problem.MEDIA_TYPE);
        problem.headers().forEach(response::setHeader);
        var body = Json.MAPPER.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
