package org.hypothesisstories.adapter.http;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.hypothesisstories.application.port.WebSender;
import org.hypothesisstories.domain.call.WebAddress;

/** Posts JSON with the JDK's client. The answer's body is not read: only its status counts. */
public class SignedWebSender implements WebSender {
    /** Holds the signature of the body, {@code sha256=…}. */
    public static final String SIGNATURE_HEADER = "X-Hypothesis-Signature";
    /** Holds the token of the call, the same one in each attempt. */
    public static final String DELIVERY_HEADER = "X-Hypothesis-Delivery";

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(10);
    private static final int FIRST_SUCCESS = 200;
    private static final int FIRST_REDIRECT = 300;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT).followRedirects(HttpClient.Redirect.NEVER).build();

    @Override
    public Answer send(WebAddress address, String token, String body) {
        HttpRequest request = HttpRequest.newBuilder(address.url()).timeout(ANSWER)
                .header("Content-Type", "application/json; charset=utf-8")
                .header(SIGNATURE_HEADER, Signature.of(body, address.secret()))
                .header(DELIVERY_HEADER, token)
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<Void> response = http.send(request, BodyHandlers.discarding());
            boolean accepted = response.statusCode() >= FIRST_SUCCESS && response.statusCode() < FIRST_REDIRECT;
            return new Answer(accepted, "HTTP " + response.statusCode());
        } catch (IOException unreachable) {
            return new Answer(false, unreachable.getClass().getSimpleName());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Answer(false, "interrupted");
        }
    }
}
