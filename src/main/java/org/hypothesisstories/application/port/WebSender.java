package org.hypothesisstories.application.port;

import java.util.Objects;
import org.hypothesisstories.domain.call.WebAddress;

/** Sends signed bodies to addresses. Follows no redirect, since that could lead to an address that nobody listed. */
@FunctionalInterface
public interface WebSender {

    /** Sends once and waits for the answer, for seconds at most. */
    Answer send(WebAddress address, String token, String body);

    /**
     * What came of it.
     *
     * @param accepted whether the other side has it
     * @param detail the status of the answer, or why there was none, for administrators
     */
    record Answer(boolean accepted, String detail) {
        public Answer {
            Objects.requireNonNull(detail);
        }
    }
}
