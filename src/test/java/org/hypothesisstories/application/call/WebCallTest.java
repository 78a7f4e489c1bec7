package org.hypothesisstories.application.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.hypothesisstories.application.ReclaimExpiredLeases;
import org.hypothesisstories.application.SweepDueTimers;
import org.hypothesisstories.application.SweepLimits;
import org.hypothesisstories.application.TimerWork;
import org.hypothesisstories.application.port.Tokens;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.call.WebAddress;
import org.hypothesisstories.domain.call.WebAddressDraft;
import org.hypothesisstories.domain.call.WebAddressProblem;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timer.NodeId;
import org.hypothesisstories.domain.timer.RetryPolicy;
import org.hypothesisstories.testing.FakeSender;
import org.hypothesisstories.testing.InMemoryTimerStore;
import org.hypothesisstories.testing.InMemoryWebAddresses;
import org.hypothesisstories.testing.InMemoryWebCalls;
import org.hypothesisstories.testing.MutableClock;
import org.hypothesisstories.testing.TimerEffects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Calls from their order to their arrival, through the sweep. */
class WebCallTest {
    private static final String SECRET = "0123456789abcdef";
    private static final Actor ADMIN = Actor.user("admin");

    private final MutableClock clock = MutableClock.at("2025-03-03T09:00:00Z");
    private final InMemoryTimerStore timers = new InMemoryTimerStore();
    private final InMemoryWebCalls calls = new InMemoryWebCalls();
    private final InMemoryWebAddresses addresses = new InMemoryWebAddresses();
    private final FakeSender sender = new FakeSender();
    private final Tokens tokens = counting();
    private final OrderWebCall order = new OrderWebCall(calls, timers, tokens, Runnable::run, clock);
    private final MakeWebCall make = new MakeWebCall(calls, addresses, sender, clock);
    private final ListWebAddresses list = new ListWebAddresses(addresses, sender, tokens, ADMIN::equals);

    @BeforeEach
    void listAnAddress() {
        addresses.put(new WebAddress("bell", URI.create("https://example.com"), SECRET));
    }

    @Test
    void isMadeOnceByTheSweepAndNotBefore() {
        order.order("bell", 10001, token -> "body of " + token);
        assertEquals(List.of(), sender.sent());
        sweep();
        sweep();

        assertEquals(List.of("bell token-1 body of token-1"), sender.sent());
        assertEquals(Optional.empty(), calls.find("token-1"));
    }

    @Test
    void isTriedAgainWithTheSameTokenUntilItArrives() {
        sender.answer(false, "HTTP 503");
        order.order("bell", 10001, token -> "{}");
        sweep();
        sender.answer(true, "HTTP 200");
        sweep();
        assertEquals(1, sender.sent().size(), "not at once");
        clock.advance(Duration.ofMinutes(1));
        sweep();

        assertEquals(List.of("bell token-1 {}", "bell token-1 {}"), sender.sent());
    }

    @Test
    void leavesAnAddressAloneThatDidNotAccept() {
        sender.answer(false, "HttpTimeoutException");
        order.order("bell", 10001, token -> "{}");
        order.order("bell", 10002, token -> "{}");
        addresses.put(new WebAddress("gong", URI.create("https://example.org"), SECRET));
        order.order("gong", 10003, token -> "{}");
        sweep();

        assertEquals(List.of("bell token-1 {}", "gong token-3 {}"), sender.sent());
    }

    @Test
    void isGivenUpInTheEndAndSaysWhy() {
        addresses.remove("bell");
        order.order("bell", 10001, token -> "{}");
        for (int attempt = 0; attempt < 10; attempt++) {
            sweep();
            clock.advance(Duration.ofHours(4));
        }

        assertEquals("the address bell is not listed", timers.dead(1).get(0).error());
        assertEquals(List.of(), sender.sent());
        assertTrue(calls.find("token-1").isPresent(), "an administrator may list the address and run it again");
    }

    @Test
    void testsAListedAddressAtOnce() {
        assertTrue(list.test("bell", "{}", ADMIN).orElseThrow().accepted());
        assertEquals(List.of("bell token-1 {}"), sender.sent());
        assertEquals(Optional.empty(), list.test("gong", "{}", ADMIN));
    }

    @Test
    void listsWhatIsGoodAndNoMoreThanAFew() {
        assertEquals(List.of(WebAddressProblem.URL), put("gong", "nonsense").problems());
        assertEquals(1, list.all(ADMIN).size());
        for (int number = 2; number <= ListWebAddresses.MOST; number++) {
            assertTrue(put("gong-" + number, "https://example.com").value().isPresent());
        }
        assertEquals(List.of(WebAddressProblem.TOO_MANY), put("gong", "https://example.com").problems());
        assertTrue(put("bell", "https://example.org").value().isPresent(), "one that is listed may change");
        list.remove("bell", ADMIN);
        assertEquals(ListWebAddresses.MOST - 1, list.all(ADMIN).size());
    }

    @Test
    void isForAdministratorsOnly() {
        Actor dana = Actor.user("dana");
        assertThrows(NotAdministrator.class, () -> list.all(dana));
        assertThrows(NotAdministrator.class, () -> list.remove("bell", dana));
        assertThrows(NotAdministrator.class, () -> list.test("bell", "{}", dana));
        assertThrows(NotAdministrator.class, () -> list.put(new WebAddressDraft("x", "https://example.com", Optional.of(SECRET)), dana));
        assertEquals(1, addresses.all().size());
        assertEquals(List.of(), sender.sent());
    }

    private Parsed<WebAddress, WebAddressProblem> put(String id, String url) {
        return list.put(new WebAddressDraft(id, url, Optional.of(SECRET)), ADMIN);
    }

    private void sweep() {
        new SweepDueTimers(timers, new TimerWork(TimerEffects.only(make), RetryPolicy.standard(), clock),
                new ReclaimExpiredLeases(timers, RetryPolicy.standard(), clock), SweepLimits.standard(), new NodeId("node-1"), clock)
                .sweep(() -> false);
    }

    private static Tokens counting() {
        AtomicInteger count = new AtomicInteger();
        return () -> "token-" + count.incrementAndGet();
    }
}
