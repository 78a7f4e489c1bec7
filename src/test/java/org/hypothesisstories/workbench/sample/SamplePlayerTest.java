package org.hypothesisstories.workbench.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SamplePlayerTest {
    private final List<String> calls = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        calls.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                + exchange.getRequestHeaders().getFirst("Authorization") + " " + body);
        boolean missing = exchange.getRequestURI().getPath().endsWith("/missing");
        byte[] answer = "[{\"name\":\"Users\",\"id\":7},{\"name\":\"Developers\",\"id\":8}]".getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(missing ? 404 : 200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    @Test
    void callsAsEachUserAndRemembersAnswers() throws Exception {
        play("""
                {"title": "t", "steps": [
                  {"name": "look", "as": "admin", "method": "GET", "path": "/role", "remember": {"role": "/[name=Developers]/id"}},
                  {"name": "use", "as": "dana", "method": "PUT", "path": "/role/${role}", "body": {"field_${role}": ["a${role}"], "n": 1}}
                ]}
                """);
        assertEquals(List.of("GET /jira/role Basic YWRtaW46YWRtaW4= ",
                "PUT /jira/role/8 Basic ZGFuYTpkYW5h {\"field_8\":[\"a8\"],\"n\":1}"), calls);
    }

    @Test
    void namesTheStepThatFailsAndStops() {
        SampleFailure failure = assertThrows(SampleFailure.class, () -> play("""
                {"title": "t", "steps": [
                  {"name": "Find it", "as": "admin", "method": "GET", "path": "/missing"},
                  {"name": "Never called", "as": "admin", "method": "GET", "path": "/role"}
                ]}
                """));
        assertTrue(failure.getMessage().startsWith(
                "step 1 of 2, \"Find it\": GET /missing answered 404 instead of 200: [{"), failure.getMessage());
        assertEquals(1, calls.size());
    }

    @Test
    void refusesVariablesThatNobodyRemembered() {
        SampleFailure failure = assertThrows(SampleFailure.class, () -> play("""
                {"title": "t", "steps": [{"name": "Use", "as": "admin", "method": "GET", "path": "/${nothing}"}]}
                """));
        assertTrue(failure.getMessage().contains("no earlier step remembered 'nothing'"), failure.getMessage());
    }

    @Test
    void readsTheUsualScript() {
        assertTrue(SampleScript.chosen(null).orElseThrow().steps().size() > 1);
        assertTrue(SampleScript.chosen("none").isEmpty());
    }

    private void play(String script) throws IOException {
        String baseUrl = "http://localhost:" + server.getAddress().getPort() + "/jira";
        new SamplePlayer(baseUrl).play(new ObjectMapper().readValue(script, SampleScript.class));
    }
}
