package org.hezhan.pages.export;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.hezhan.shared.Refusal;

/** Hands out lists as workbooks (导出); reached only through a district's own address. */
@WebServlet("/export/*")
public class ExportDesk extends HttpServlet {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    @Any
    Instance<Export> exports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo();
        var export = path == null ? Optional.<Export>empty() : named(path.substring(1));
        if (export.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            hand(
                    response,
                    export.get().name(),
                    export.get().write(new Asked(request)).finished());
        } catch (Refusal refusal) {
            response.sendError(status(refusal));
        }
    }

    private Optional<Export> named(String name) {
        return exports.stream().filter(export -> export.name().equals(name)).findFirst();
    }

    static void hand(HttpServletResponse response, String name, byte[] book) throws IOException {
        response.setContentType(WORKBOOK);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".xlsx\"");
        response.setContentLength(book.length);
        response.getOutputStream().write(book);
    }

    static int status(Refusal refusal) {
        return switch (refusal.reason().kind()) {
            case FORBIDDEN -> HttpServletResponse.SC_FORBIDDEN;
            case MISSING, CONFLICT, INVALID -> HttpServletResponse.SC_NOT_FOUND;
        };
    }
}
