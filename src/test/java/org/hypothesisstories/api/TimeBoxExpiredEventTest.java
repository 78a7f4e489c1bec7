package org.hypothesisstories.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimeBoxExpiredEventTest {

    private static final Instant DEADLINE = Instant.parse("2025-03-03T17:00:00Z");

    @Test
    void tellsWhatExpiredAndWhen() {
        TimeBoxExpiredEvent event = new TimeBoxExpiredEvent(10001, "RES-1", "10001-1", DEADLINE, DEADLINE.plusSeconds(20));
        assertEquals(10001, event.getIssueId());
        assertEquals("RES-1", event.getIssueKey());
        assertEquals("10001-1", event.getTimeBoxId());
        assertEquals(DEADLINE, event.getDeadline());
        assertEquals(DEADLINE.plusSeconds(20), event.getExpiredAt());
        assertEquals("TimeBoxExpiredEvent[RES-1, time box 10001-1, deadline 2025-03-03T17:00:00Z]", event.toString());
    }

    @Test
    void lacksNothing() {
        assertThrows(NullPointerException.class, () -> new TimeBoxExpiredEvent(1, null, "1-1", DEADLINE, DEADLINE));
        assertThrows(NullPointerException.class, () -> new TimeBoxExpiredEvent(1, "RES-1", null, DEADLINE, DEADLINE));
        assertThrows(NullPointerException.class, () -> new TimeBoxExpiredEvent(1, "RES-1", "1-1", null, DEADLINE));
        assertThrows(NullPointerException.class, () -> new TimeBoxExpiredEvent(1, "RES-1", "1-1", DEADLINE, null));
    }
}
