package org.hypothesisstories.workbench.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import org.hypothesisstories.workbench.db.PooledDatabase;
import org.hypothesisstories.workbench.db.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkbenchClockTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final PooledDatabase database = TestDatabase.open();
    private final WorkbenchClock clock = clock(Duration.ZERO);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void movesForward() {
        clock.moveForward(Duration.ofHours(1));
        clock.moveForward(Duration.ofMinutes(5));

        assertEquals(NOON.plusSeconds(65 * 60), clock.instant());
    }

    @Test
    void refusesToGoBack() {
        assertThrows(IllegalArgumentException.class, () -> clock.moveForward(Duration.ofSeconds(-1)));
    }

    @Test
    void keepsTheMoveAcrossARestart() {
        clock.moveForward(Duration.ofDays(3));

        assertEquals(clock.instant(), clock(Duration.ZERO).instant());
    }

    @Test
    void followsAMoveThatAnotherNodeMade() {
        AtomicInteger moves = new AtomicInteger();
        WorkbenchClock other = clock(Duration.ofMinutes(10));
        other.onMove(moves::incrementAndGet);

        clock.moveForward(Duration.ofHours(1));
        other.follow();
        other.follow();

        assertEquals(NOON.plus(Duration.ofMinutes(70)), other.instant());
        assertEquals(1, moves.get());
    }

    private WorkbenchClock clock(Duration ownOffset) {
        return WorkbenchClock.on(database, InstantSource.fixed(NOON), ownOffset);
    }
}
