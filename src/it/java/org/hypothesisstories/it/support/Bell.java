package org.hypothesisstories.it.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Somebody else's server that is called, on this machine. It keeps what it hears and answers with the status it is told to. */
public final class Bell implements AutoCloseable {
    private final HttpServer server;
    private final List<Ring> rings = Collections.synchronizedList(new ArrayList<>());
    private volatile int status = 204;

    private Bell(HttpServer server) {
        this.server = server;
    }

    /** One call that came. */
    public record Ring(String signature, String delivery, String body) {
    }

    public static Bell hang() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            Bell bell = new Bell(server);
            server.createContext("/bell", bell::hear);
            server.start();
            return bell;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/bell";
    }

    /** From now on every call is answered with this status. */
    public void answer(int next) {
        status = next;
    }

    public List<Ring> rings() {
        synchronized (rings) {
            return List.copyOf(rings);
        }
    }

    private void hear(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        rings.add(new Ring(exchange.getRequestHeaders().getFirst("X-Hypothesis-Signature"),
                exchange.getRequestHeaders().getFirst("X-Hypothesis-Delivery"), body));
        if (status == 302) {
            exchange.getResponseHeaders().set("Location", url() + "/elsewhere");
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
