package org.hypothesisstories.domain.timer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimerTest {

    private static final Instant NOON = Instant.parse("2025-03-03T12:00:00Z");
    private static final TimerKey KEY = new TimerKey(TimerKind.EXPIRY, 10001, "10001-1");

    @Test
    void keysAreWrittenAndRead() {
        assertEquals("expiry:10001:10001-1", KEY.toString());
        assertEquals(Optional.of(KEY), TimerKey.parse("expiry:10001:10001-1"));
        assertEquals(Optional.of(new TimerKey(TimerKind.EXPIRY, 1, "a:b")), TimerKey.parse("expiry:1:a:b"));
        for (String wrong : new String[] {"", "expiry:1", "grace:1:a", "expiry:x:a"}) {
            assertEquals(Optional.empty(), TimerKey.parse(wrong));
        }
        String tooLong = "x".repeat(101);
        assertThrows(IllegalArgumentException.class, () -> new TimerKey(TimerKind.EXPIRY, 1, tooLong));
    }

    @Test
    void nodesWithEndlessNamesAreCut() {
        assertEquals(100, new NodeId("x".repeat(300)).value().length());
        assertEquals("node-1", new NodeId("node-1").toString());
    }

    @ParameterizedTest
    @CsvSource({"0, PT1M", "1, PT2M", "2, PT4M", "7, PT128M", "8, PT4H"})
    void waitsTwiceAsLongEachTimeUpToALongestWait(int earlierAttempts, Duration wait) {
        assertEquals(
                new TimerOutcome.Retry(NOON.plus(wait), "no"),
                RetryPolicy.standard().afterFailure(claim(earlierAttempts), NOON, "no"));
    }

    @Test
    void givesUpAfterTheLastAttempt() {
        assertEquals(new TimerOutcome.Dead(NOON, "no"), RetryPolicy.standard().afterFailure(claim(9), NOON, "no"));
    }

    @Test
    void neverWaitsLongerThanTheLongestWaitHoweverOftenItTried() {
        RetryPolicy patient = new RetryPolicy(1000, Duration.ofSeconds(1), Duration.ofHours(1));
        assertEquals(
                new TimerOutcome.Retry(NOON.plus(Duration.ofHours(1)), "no"), patient.afterFailure(claim(500), NOON, "no"));
    }

    @Test
    void refusesPoliciesThatDoNotTryOrDoNotWait() {
        Duration minute = Duration.ofMinutes(1);
        assertThrows(IllegalArgumentException.class, () -> new RetryPolicy(0, minute, minute));
        assertThrows(IllegalArgumentException.class, () -> new RetryPolicy(1, Duration.ZERO, minute));
        assertThrows(IllegalArgumentException.class, () -> new RetryPolicy(1, minute.negated(), minute));
        assertThrows(IllegalArgumentException.class, () -> new RetryPolicy(1, minute, Duration.ofSeconds(1)));
    }

    private static Claim claim(int attempts) {
        return new Claim(KEY, NOON, "token", new NodeId("node-1"), NOON, attempts);
    }
}
