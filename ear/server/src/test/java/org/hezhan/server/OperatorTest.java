package org.hezhan.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.hezhan.server.Operator.Opened;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OperatorTest {
    private final AtomicInteger tokens = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/realms/hezhan/protocol/openid-connect/token", exchange -> {
            tokens.incrementAndGet();
            answer(exchange, 200, "{\"access_token\":\"t\"}");
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void every_fault_of_a_pack_has_its_line_with_place_and_remedy() {
        says(422, """
                {"faults":[
                  {"file":"stations.csv","line":8,"message":"no street","remedy":"add it"},
                  {"file":"accounts.csv","line":0,"message":"no administrator","remedy":"name one"}]}
                """);

        assertThatThrownBy(() -> operator().open(JsonValue.EMPTY_JSON_OBJECT, false))
                .isInstanceOf(Trouble.class)
                .hasMessage("The pack cannot be opened; faults: 2\n"
                        + "stations.csv:8: no street → add it\n"
                        + "accounts.csv: no administrator → name one");
    }

    @Test
    void a_problem_is_told_by_its_sentence() {
        says(404, "{\"type\":\"/problems/x\",\"detail\":\"No such division\"}");

        assertThatThrownBy(() -> operator().open(123456, false))
                .isInstanceOf(Trouble.class)
                .hasMessageEndingWith("(404): No such division");
    }

    @Test
    void one_token_serves_call_after_call() {
        says(200, "{\"code\":430103,\"name\":\"Tianxin\",\"opened\":false}");
        Operator operator = operator();

        assertThat(operator.open(430103, false)).isEqualTo(new Opened(430103, "Tianxin", false));
        operator.open(430103, false);

        assertThat(tokens).hasValue(1);
    }

    private void says(int status, String body) {
        server.createContext("/api/operator/districts", exchange -> answer(exchange, status, body));
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private Operator operator() {
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        return new Operator(new Access(address, address, address + "/realms/hezhan", "p", "o", "c"));
    }
}
