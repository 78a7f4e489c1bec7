package org.hypothesisstories.workbench.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.hypothesisstories.workbench.sample.SampleScript.Step;

/** Makes the calls of a script against a workbench that serves, and stops at the first that is not answered as expected. */
public final class SamplePlayer {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper mapper = new ObjectMapper();
    private final String baseUrl;

    /** Plays against the workbench at this address, which ends with its context path. */
    public SamplePlayer(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** Throws with the number and the name of the step that fails. */
    public void play(SampleScript script) {
        Variables variables = new Variables();
        int number = 0;
        for (Step step : script.steps()) {
            number++;
            try {
                JsonNode answer = call(step, variables);
                step.remember().forEach((name, place) -> variables.remember(name, new Place(place).in(answer)));
            } catch (SampleFailure failure) {
                throw new SampleFailure("step " + number + " of " + script.steps().size() + ", \"" + step.name() + "\": "
                        + failure.getMessage(), failure);
            }
        }
    }

    private JsonNode call(Step step, Variables variables) {
        String path = variables.fill(step.path());
        HttpResponse<String> response = send(request(step, path, variables));
        if (response.statusCode() != step.expect()) {
            throw new SampleFailure(step.method() + " " + path + " answered " + response.statusCode() + " instead of "
                    + step.expect() + ": " + response.body());
        }
        return json(response.body());
    }

    private HttpRequest request(Step step, String path, Variables variables) {
        String credentials = Base64.getEncoder()
                .encodeToString((step.as() + ":" + step.as()).getBytes(StandardCharsets.UTF_8));
        BodyPublisher body = step.body() == null || step.body().isNull()
                ? BodyPublishers.noBody() : BodyPublishers.ofString(variables.fill(step.body()).toString());
        return HttpRequest.newBuilder(URI.create(baseUrl + path))
                .timeout(PATIENCE)
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/json")
                .method(step.method(), body)
                .build();
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new SampleFailure(request.method() + " " + request.uri() + " got no answer: " + unreachable, unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SampleFailure("the workbench is being stopped", stopped);
        }
    }

    private JsonNode json(String body) {
        try {
            return body.isBlank() ? MissingNode.getInstance() : mapper.readTree(body);
        } catch (IOException noJson) {
            return MissingNode.getInstance();
        }
    }
}
