package org.hypothesisstories.domain.lane;

import java.util.Objects;
import org.hypothesisstories.domain.round.Round.Stamp;

/**
 * Something outside of the team's hands keeps a hypothesis from going on.
 *
 * @param reason what it is, in the words of whoever raised the flag
 */
public record Block(long issueId, String reason, Stamp raised) {

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 400;

    public Block {
        Objects.requireNonNull(reason);
        Objects.requireNonNull(raised);
    }
}
