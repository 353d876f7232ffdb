package org.hezhan.pages.door;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.hezhan.shared.Outage;

/** Says in plain words what went wrong and under which number it can be asked about (错误页). */
@WebServlet("/error")
public class ErrorPage extends HttpServlet {

    private static final Set<Integer> TOLD = Set.of(401, 403, 404, 503);

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            getServletContext().log("Request " + RequestId.of(request) + " failed", thrown);
            if (Outage.caused(thrown)) {
                status = HttpServletResponse.SC_SERVICE_UNAVAILABLE;
                response.setIntHeader("Retry-After", Outage.SECONDS);
            }
        }
        response.setStatus(status);
        response.setHeader(RequestId.HEADER, RequestId.of(request));
        PlainPage.write(request, response, "error." + (TOLD.contains(status) ? status : "500"));
    }
}
