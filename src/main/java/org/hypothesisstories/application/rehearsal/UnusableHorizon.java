package org.hypothesisstories.application.rehearsal;

import java.util.Objects;

/** What was written is no time until which a dry run looks ahead: unreadable, past, or more than three months ahead. */
public record UnusableHorizon(String written) {
    public UnusableHorizon {
        Objects.requireNonNull(written);
    }
}
