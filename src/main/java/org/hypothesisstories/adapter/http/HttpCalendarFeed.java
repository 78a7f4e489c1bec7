package org.hypothesisstories.adapter.http;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hypothesisstories.application.port.CalendarFeed;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.calendar.AllowedAddresses;
import org.hypothesisstories.domain.calendar.CalendarField;
import org.hypothesisstories.domain.calendar.CalendarProblem;
import org.hypothesisstories.domain.calendar.CalendarProblem.Reason;

/**
 * Fetches calendars with the JDK's client. Follows where it is sent, a few times and only to addresses on the list. A name that leads to
 * this very machine is refused unless the list names the machine as such.
 */
public final class HttpCalendarFeed implements CalendarFeed {

    private static final int MOST_BYTES = 1_000_000;
    private static final int MOST_MOVES = 3;
    private static final int MOVED = 300;
    private static final int WRONG = 400;
    private static final int OK = 200;

    private final HttpClient client;
    private final Duration longest;

    /** Waits ten seconds for each answer. */
    public static HttpCalendarFeed standard() {
        return new HttpCalendarFeed(Duration.ofSeconds(10));
    }

    /** @param longest how long it waits for each answer */
    public HttpCalendarFeed(Duration longest) {
        this.longest = longest;
        this.client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).connectTimeout(longest).build();
    }

    @Override
    public Parsed<String, CalendarProblem> fetch(URI address, AllowedAddresses allowed) {
        URI next = address;
        for (int moves = 0; moves <= MOST_MOVES; moves++) {
            if (!allowed.allows(next)) {
                return refused(Reason.ADDRESS_NOT_ALLOWED, next.toString());
            }
            if (isHidden(next)) {
                return refused(Reason.ADDRESS_LOCAL, next.getHost());
            }
            Parsed<HttpResponse<Optional<byte[]>>, CalendarProblem> answer = send(next);
            if (answer.value().isEmpty()) {
                return Parsed.refused(answer.problems());
            }
            Optional<URI> moved = movedTo(next, answer.orElseThrow());
            if (moved.isEmpty()) {
                return text(next, answer.orElseThrow());
            }
            next = moved.get();
        }
        return refused(Reason.ADDRESS_MOVES, address.toString());
    }

    private static Parsed<String, CalendarProblem> text(URI address, HttpResponse<Optional<byte[]>> answer) {
        if (answer.statusCode() != OK) {
            return refused(Reason.ADDRESS_STATUS, Integer.toString(answer.statusCode()));
        }
        return answer.body()
                .map(bytes -> Parsed.<String, CalendarProblem>accepted(new String(bytes, StandardCharsets.UTF_8)))
                .orElseGet(() -> refused(Reason.ADDRESS_TOO_LARGE, address.toString()));
    }

    private Parsed<HttpResponse<Optional<byte[]>>, CalendarProblem> send(URI address) {
        HttpRequest request = HttpRequest.newBuilder(address).timeout(longest)
                .header("Accept", "text/calendar, text/plain;q=0.5").GET().build();
        CompletableFuture<HttpResponse<Optional<byte[]>>> answer = client.sendAsync(request, info -> new BoundedBody(MOST_BYTES));
        try {
            // The client's own time-out ends with the headers of the answer.
            return Parsed.accepted(answer.get(longest.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException slow) {
            answer.cancel(true);
            return refused(Reason.ADDRESS_TOO_SLOW, Long.toString(longest.toSeconds()));
        } catch (ExecutionException failure) {
            return failure.getCause() instanceof HttpTimeoutException
                    ? refused(Reason.ADDRESS_TOO_SLOW, Long.toString(longest.toSeconds()))
                    : refused(Reason.ADDRESS_UNREACHABLE, address.getHost());
        } catch (InterruptedException interrupted) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return refused(Reason.ADDRESS_UNREACHABLE, address.getHost());
        }
    }

    private static Optional<URI> movedTo(URI from, HttpResponse<?> answer) {
        if (answer.statusCode() < MOVED || answer.statusCode() >= WRONG) {
            return Optional.empty();
        }
        return answer.headers().firstValue("Location").flatMap(location -> resolved(from, location));
    }

    private static Optional<URI> resolved(URI from, String location) {
        try {
            return Optional.of(from.resolve(location));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether a name of somewhere else leads to this machine; the administrator who wrote "localhost" meant it. */
    private static boolean isHidden(URI address) {
        String host = address.getHost();
        if (host.equalsIgnoreCase("localhost") || host.startsWith("127.") || host.equals("[::1]")) {
            return false;
        }
        try {
            return Arrays.stream(InetAddress.getAllByName(host)).anyMatch(found ->
                    found.isLoopbackAddress() || found.isAnyLocalAddress() || found.isLinkLocalAddress());
        } catch (UnknownHostException unknown) {
            // Connecting will say so.
            return false;
        }
    }

    private static <V> Parsed<V, CalendarProblem> refused(Reason reason, String written) {
        return Parsed.refused(new CalendarProblem(CalendarField.ADDRESS, reason, 0, written));
    }
}
