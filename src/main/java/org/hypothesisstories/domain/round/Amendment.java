package org.hypothesisstories.domain.round;

import java.util.Objects;
import java.util.Optional;
import org.hypothesisstories.domain.hypothesis.ExitCriteria;
import org.hypothesisstories.domain.round.Round.Stamp;

/**
 * That the criteria were changed after they had frozen. Whoever changed them says why; where the change came through a door that does not
 * ask, the reason is added later.
 *
 * @param round the round in which it happened
 * @param made who changed the criteria and when
 * @param reason why; empty while nobody has said so
 */
public record Amendment(
        AmendmentId id, long issueId, int round, ExitCriteria before, ExitCriteria after, Stamp made, Optional<Explanation> reason) {

    /** The longest reason, in UTF-16 units. */
    public static final int LONGEST_REASON = 1000;

    /** Why the criteria were changed, and who says so. */
    public record Explanation(String text, Stamp given) {
        public Explanation {
            Objects.requireNonNull(text);
            Objects.requireNonNull(given);
        }
    }

    public Amendment {
        Objects.requireNonNull(id);
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
        Objects.requireNonNull(made);
        Objects.requireNonNull(reason);
    }

    public boolean isExplained() {
        return reason.isPresent();
    }

    public Amendment explained(Explanation explanation) {
        return new Amendment(id, issueId, round, before, after, made, Optional.of(explanation));
    }
}
