package org.hezhan.pages.export;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.hezhan.audit.RefusedAttempts;
import org.hezhan.pages.show.Saying;
import org.hezhan.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Hands out lists as workbooks (导出); reached only through a district's own address. */
@WebServlet("/export/*")
public class ExportDesk extends HttpServlet {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    RefusedAttempts attempts;

    @Inject
    @Any
    Instance<Export> exports;

    @Inject
    Saying words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo();
        var export = path == null ? Optional.<Export>empty() : named(path.substring(1));
        if (export.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            write(
                    export.get(),
                    new Asked(request),
                    new Handed(response, export.get().name()));
        } catch (Refusal refusal) {
            attempts.keep("GET " + request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI), refusal);
            response.sendError(status(refusal));
        }
    }

    private void write(Export export, Asked asked, OutputStream out) throws IOException {
        var headings = export.headings().stream().map(words::with).toList();
        var book = new Book(out, export.title(asked), headings);
        export.write(asked, book);
        book.finish();
    }

    private Optional<Export> named(String name) {
        return exports.stream().filter(export -> export.name().equals(name)).findFirst();
    }

    private static void head(HttpServletResponse response, String name) {
        response.setContentType(WORKBOOK);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".xlsx\"");
    }

    static void hand(HttpServletResponse response, String name, byte[] book) throws IOException {
        head(response, name);
        response.setContentLength(book.length);
        response.getOutputStream().write(book);
    }

    static int status(Refusal refusal) {
        return switch (refusal.reason().kind()) {
            case FORBIDDEN -> HttpServletResponse.SC_FORBIDDEN;
            case MISSING, CONFLICT, INVALID -> HttpServletResponse.SC_NOT_FOUND;
        };
    }

    /** Says what comes with the first of it, so that a refusal before is told as a page. */
    private static final class Handed extends OutputStream {

        private final HttpServletResponse response;
        private final String name;
        private @Nullable OutputStream out;

        Handed(HttpServletResponse response, String name) {
            this.response = response;
            this.name = name;
        }

        private OutputStream out() throws IOException {
            var known = out;
            if (known == null) {
                head(response, name);
                known = response.getOutputStream();
                out = known;
            }
            return known;
        }

        @Override
        public void write(int one) throws IOException {
            out().write(one);
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            out().write(some, from, length);
        }

        @Override
        public void flush() throws IOException {
            out().flush();
        }
    }
}
