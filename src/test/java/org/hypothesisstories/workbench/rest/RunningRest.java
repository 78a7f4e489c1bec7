package org.hypothesisstories.workbench.rest;

import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** The servlet in a server of its own, called as a client calls it. */
public final class RunningRest implements AutoCloseable {
    private final Server server = new Server(0);
    private final HttpClient client = HttpClient.newHttpClient();

    public RunningRest(HttpServlet servlet) throws Exception {
        ServletContextHandler context = new ServletContextHandler("/jira");
        context.addServlet(new ServletHolder(servlet), "/rest/*");
        server.setHandler(context);
        server.start();
    }

    /** Sends a request; headers are names and values in turn. */
    public HttpResponse<String> send(String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baseUrl() + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    public HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send("GET", path, null, headers);
    }

    public String baseUrl() {
        return "http://localhost:" + ((ServerConnector) server.getConnectors()[0]).getLocalPort() + "/jira";
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }
}
