package org.hypothesisstories.domain.timer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpacedAttemptsTest {

    private static final Instant NOON = Instant.parse("2025-03-03T12:00:00Z");

    @Test
    void pausesGrowAndEnd() {
        List<Duration> attempts = new ArrayList<>();
        Optional<Instant> next = SpacedAttempts.next(NOON, NOON);
        while (next.isPresent()) {
            attempts.add(Duration.between(NOON, next.get()));
            next = SpacedAttempts.next(NOON, next.get());
        }
        assertEquals(
                List.of("PT5M", "PT20M", "PT1H20M", "PT5H20M", "PT17H20M", "PT29H20M"),
                attempts.subList(0, 6).stream().map(Duration::toString).toList());
        assertEquals(Duration.ofHours(329).plusMinutes(20), attempts.get(attempts.size() - 1));
    }

    @Test
    void afterAnOutageThereIsOneAttemptAndNotAllThatWereMissed() {
        assertEquals(Optional.of(NOON.plus(Duration.ofHours(65).plusMinutes(20))),
                SpacedAttempts.next(NOON, NOON.plus(Duration.ofHours(60))));
    }
}
