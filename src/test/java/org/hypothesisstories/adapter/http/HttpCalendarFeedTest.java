package org.hypothesisstories.adapter.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hypothesisstories.domain.calendar.AllowedAddresses;
import org.hypothesisstories.domain.calendar.CalendarProblem;
import org.hypothesisstories.domain.calendar.CalendarProblem.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a real server on this machine. */
class HttpCalendarFeedTest {

    private final HttpCalendarFeed feed = HttpCalendarFeed.standard();
    private final CountDownLatch over = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;
    private AllowedAddresses allowed;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/ok/h.ics", exchange -> answer(exchange, 200, "BEGIN:VCALENDAR \u3042"));
        server.createContext("/ok/gone", exchange -> answer(exchange, 404, "no"));
        server.createContext("/ok/large", exchange -> answer(exchange, 200, "x".repeat(1_000_001)));
        server.createContext("/ok/moved", exchange -> move(exchange, "/ok/h.ics"));
        server.createContext("/ok/away", exchange -> move(exchange, "/secret/h.ics"));
        server.createContext("/ok/round", exchange -> move(exchange, "/ok/round"));
        server.createContext("/ok/slow", this::waitForTheEnd);
        server.start();
        allowed = AllowedAddresses.parse(address("/ok/").toString()).orElseThrow();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void givesTheTextAlsoWhereItMovedToAnAllowedAddress() {
        assertEquals("BEGIN:VCALENDAR \u3042", feed.fetch(address("/ok/h.ics"), allowed).orElseThrow());
        assertEquals("BEGIN:VCALENDAR \u3042", feed.fetch(address("/ok/moved"), allowed).orElseThrow());
    }

    @Test
    void goesNowhereThatIsNotListed() {
        assertEquals(Reason.ADDRESS_NOT_ALLOWED, problem("/secret/h.ics").reason());
        assertEquals(Reason.ADDRESS_NOT_ALLOWED, problem("/ok/away").reason());
        assertEquals(Reason.ADDRESS_MOVES, problem("/ok/round").reason());
    }

    @Test
    void saysWhatTheAddressDidInstead() {
        assertEquals("404", problem("/ok/gone").written());
        assertEquals(Reason.ADDRESS_STATUS, problem("/ok/gone").reason());
        assertEquals(Reason.ADDRESS_TOO_LARGE, problem("/ok/large").reason());
        server.stop(0);
        assertEquals(Reason.ADDRESS_UNREACHABLE, problem("/ok/h.ics").reason());
    }

    @Test
    void doesNotWaitForAnAnswerThatDrips() {
        HttpCalendarFeed impatient = new HttpCalendarFeed(Duration.ofMillis(200));
        assertEquals(Reason.ADDRESS_TOO_SLOW, impatient.fetch(address("/ok/slow"), allowed).problems().get(0).reason());
    }

    private CalendarProblem problem(String path) {
        List<CalendarProblem> problems = feed.fetch(address(path), allowed).problems();
        assertEquals(1, problems.size());
        return problems.get(0);
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static void move(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    /** Sends the headers and one character, and the rest never. */
    private void waitForTheEnd(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 1000);
        exchange.getResponseBody().write('B');
        exchange.getResponseBody().flush();
        try {
            over.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }
}
