package org.hypothesisstories.it.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Speaks JSON with a workbench as one user, as a script would. */
public final class RestClient {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI base;
    private final String authorization;

    RestClient(URI base, String user, String password) {
        this(base, "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8)));
    }

    private RestClient(URI base, String authorization) {
        this.base = base;
        this.authorization = authorization;
    }

    /** The same user, by a personal access token, as tools come in. */
    public RestClient byToken() {
        return new RestClient(base, "Bearer " + token());
    }

    /** A new personal access token of the user. */
    public String token() {
        return post("/rest/pat/latest/tokens", "{\"name\": \"tool\"}").expect(201).get("rawToken").asText();
    }

    /** An answer: its status and its JSON, a missing node when it has no body. */
    public record Answer(int status, JsonNode json) {
        /** Fails unless the status is the expected one, and shows what came instead. */
        public JsonNode expect(int expected) {
            if (status != expected) {
                throw new AssertionError("expected " + expected + " but got " + status + ": " + json);
            }
            return json;
        }
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, String json) {
        return send(request(path).POST(BodyPublishers.ofString(json)));
    }

    /** Uploads a file as Jira takes attachments. */
    public Answer attach(String path, String fileName, String content) {
        String boundary = "the-end-of-a-part";
        String body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: image/svg+xml\r\n\r\n" + content + "\r\n--" + boundary + "--\r\n";
        return send(request(path).setHeader("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("X-Atlassian-Token", "no-check").POST(BodyPublishers.ofString(body)));
    }

    public Answer put(String path, String json) {
        return send(request(path).PUT(BodyPublishers.ofString(json)));
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", authorization)
                .header("Content-Type", "application/json").header("Accept", "application/json");
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), parse(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode parse(String body) throws IOException {
        if (body.isBlank()) {
            return MissingNode.getInstance();
        }
        String trimmed = body.stripLeading();
        return trimmed.startsWith("{") || trimmed.startsWith("[") ? JSON.readTree(body) : JSON.getNodeFactory().textNode(body);
    }
}
