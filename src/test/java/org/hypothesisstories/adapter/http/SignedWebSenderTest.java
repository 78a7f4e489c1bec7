package org.hypothesisstories.adapter.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hypothesisstories.application.port.WebSender;
import org.hypothesisstories.domain.call.WebAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignedWebSenderTest {
    private static final String SECRET = "Jefe";

    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
    private final SignedWebSender sender = new SignedWebSender();
    private volatile int status = 204;
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    /** The second test case of RFC 4231. */
    @Test
    void signsAsTheStandardSays() {
        assertEquals("sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
                Signature.of("what do ya want for nothing?", SECRET));
    }

    @Test
    void sendsTheBodyWithItsSignatureAndItsToken() {
        WebSender.Answer answer = sender.send(address("/hook"), "token-1", "{\"text\":\"終了\"}");

        assertTrue(answer.accepted());
        assertEquals("HTTP 204", answer.detail());
        assertEquals(List.of("POST /hook token-1 " + Signature.of("{\"text\":\"終了\"}", SECRET) + " {\"text\":\"終了\"}"), heard);
    }

    @Test
    void followsNoRedirect() {
        status = 302;

        assertEquals(new WebSender.Answer(false, "HTTP 302"), sender.send(address("/hook"), "token-1", "{}"));
        assertEquals(1, heard.size());
    }

    @Test
    void saysWhyThereIsNoAnswer() {
        WebAddress nobody = address("/hook");
        server.stop(0);
        WebSender.Answer answer = sender.send(nobody, "token-1", "{}");

        assertFalse(answer.accepted());
        assertEquals("ConnectException", answer.detail());
    }

    private WebAddress address(String path) {
        return new WebAddress("bell", URI.create("http://localhost:" + server.getAddress().getPort() + path), SECRET);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        heard.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                + exchange.getRequestHeaders().getFirst(SignedWebSender.DELIVERY_HEADER) + " "
                + exchange.getRequestHeaders().getFirst(SignedWebSender.SIGNATURE_HEADER) + " " + body);
        exchange.getResponseHeaders().set("Location", "/elsewhere");
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }
}
