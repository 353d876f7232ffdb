package org.hezhan.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One kept-alive HTTP/1.1 connection to the product: as little work as a client can do, since it shares the processors. */
final class Wire implements AutoCloseable {

    private static final int MILLIS = 30_000;
    private final int port;
    private @Nullable Socket socket;
    private @Nullable InputStream in;

    Wire(int port) {
        this.port = port;
    }

    /** What came back. */
    record Answer(int status, byte[] body) {

        boolean isGood() {
            return status / 100 == 2;
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /**
     * Sends and waits for the answer; when the connection fails it is opened anew with the next call.
     *
     * @param headers lines, each with its end
     */
    Answer send(String method, String path, String headers, byte[] body) throws IOException {
        try {
            var stream = in == null ? open() : in;
            var head = method + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n" + headers
                    + "Content-Length: " + body.length + "\r\n\r\n";
            var bytes = head.getBytes(StandardCharsets.ISO_8859_1);
            var whole = new byte[bytes.length + body.length];
            System.arraycopy(bytes, 0, whole, 0, bytes.length);
            System.arraycopy(body, 0, whole, bytes.length, body.length);
            if (socket == null) {
                throw new EOFException("closed");
            }
            socket.getOutputStream().write(whole);
            return answer(stream);
        } catch (IOException broken) {
            close();
            throw broken;
        }
    }

    private InputStream open() throws IOException {
        var fresh = new Socket();
        fresh.setTcpNoDelay(true);
        fresh.setSoTimeout(MILLIS);
        fresh.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), MILLIS);
        var stream = new BufferedInputStream(fresh.getInputStream(), 16_384);
        socket = fresh;
        in = stream;
        return stream;
    }

    private Answer answer(InputStream stream) throws IOException {
        var status = Integer.parseInt(line(stream).split(" ")[1]);
        var length = 0;
        var chunked = false;
        for (var line = line(stream); !line.isEmpty(); line = line(stream)) {
            var colon = line.indexOf(':');
            var value = line.substring(colon + 1).strip();
            switch (line.substring(0, colon).toLowerCase(Locale.ROOT)) {
                case "content-length" -> length = Integer.parseInt(value);
                case "transfer-encoding" -> chunked = value.equals("chunked");
                default -> {
                    // of no use here
                }
            }
        }
        return new Answer(status, chunked ? chunks(stream) : exactly(stream, length));
    }

    private static byte[] chunks(InputStream stream) throws IOException {
        var whole = new ByteArrayOutputStream();
        while (true) {
            var size = Integer.parseInt(line(stream).split(";")[0].strip(), 16);
            whole.write(exactly(stream, size));
            line(stream);
            if (size == 0) {
                return whole.toByteArray();
            }
        }
    }

    private static byte[] exactly(InputStream stream, int length) throws IOException {
        var bytes = stream.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("The answer broke off");
        }
        return bytes;
    }

    private static String line(InputStream stream) throws IOException {
        var text = new StringBuilder(64);
        for (var one = stream.read(); one != '\n'; one = stream.read()) {
            if (one < 0) {
                throw new EOFException("The server closed the connection");
            }
            if (one != '\r') {
                text.append((char) one);
            }
        }
        return text.toString();
    }

    @Override
    public void close() {
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException ignored) {
            // it is of no use any more
        }
        socket = null;
        in = null;
    }
}
