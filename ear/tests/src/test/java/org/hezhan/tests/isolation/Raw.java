package org.hezhan.tests.isolation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import org.hezhan.tests.TheStack;

/** A request as bytes, for what no client library would send. */
record Raw(String target, List<String> headers) {

    private static final int PATIENCE = 20_000;

    /** All that came back; nothing when the server hung up on it. */
    String answer() {
        var web = URI.create(TheStack.get().baseUrl());
        var head = "GET " + target + " HTTP/1.1\r\nHost: " + web.getAuthority() + "\r\nConnection: close\r\n"
                + String.join(
                        "", headers.stream().map(header -> header + "\r\n").toList()) + "\r\n";
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), web.getPort())) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(head.getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        } catch (IOException hungUp) {
            return "";
        }
    }

    /** The status of an answer; that of a hung-up connection counts as a bad request. */
    static int status(String answer) {
        return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 400;
    }
}
