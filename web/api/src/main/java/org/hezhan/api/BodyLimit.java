package org.hezhan.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Ends the reading of a body that is longer than allowed (内容上限): one megabyte, and eight for a district's pack. A body
 * that says nothing is refused where something is to be said.
 */
@Provider
public class BodyLimit implements ReaderInterceptor {

    private static final long MEGABYTE = 1_048_576;

    @Context
    HttpServletRequest request;

    static long of(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/operator/") ? 8 * MEGABYTE : MEGABYTE;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        context.setInputStream(new Limited(context.getInputStream(), of(request)));
        var content = context.proceed();
        if (content == null) {
            throw ApiReason.CONTENT_NOT_UNDERSTOOD.refusal("JSON");
        }
        return content;
    }

    private static final class Limited extends FilterInputStream {

        private long left;

        Limited(InputStream in, long limit) {
            super(in);
            left = limit;
        }

        @Override
        public int read() throws IOException {
            var octet = super.read();
            count(octet < 0 ? 0 : 1);
            return octet;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            var read = super.read(into, from, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw ApiReason.TOO_LARGE.refusal();
            }
        }
    }
}
