package org.hypothesisstories.application.port;

import java.time.Instant;
import java.util.Optional;

/** What people write on issues. */
@FunctionalInterface
public interface SignsOfLife {

    /** When a person last commented on an issue; the plugin's own notices do not count. */
    Optional<Instant> lastComment(long issueId);
}
