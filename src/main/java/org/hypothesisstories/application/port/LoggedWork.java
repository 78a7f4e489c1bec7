package org.hypothesisstories.application.port;

import java.time.Duration;
import java.time.Instant;

/** The work that people log on issues. */
@FunctionalInterface
public interface LoggedWork {
    /** All work that was begun at or after an instant and is on record now; zero for an issue that is gone. */
    Duration since(long issueId, Instant from);
}
