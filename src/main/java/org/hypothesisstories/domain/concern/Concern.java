package org.hypothesisstories.domain.concern;

import java.util.Objects;
import java.util.Optional;
import org.hypothesisstories.domain.round.Round.Stamp;

/**
 * What a product owner has against a hypothesis. The test does not start before it is answered.
 *
 * @param number which one of the issue, from 1
 * @param answer empty while nobody has answered
 */
public record Concern(long issueId, int number, String text, Stamp raised, Optional<Answer> answer) {

    /** The longest concern and the longest answer, in UTF-16 units. */
    public static final int LONGEST_TEXT = 1000;

    public Concern {
        Objects.requireNonNull(text);
        Objects.requireNonNull(raised);
        Objects.requireNonNull(answer);
    }

    /** How the team means to meet a concern. */
    public record Answer(String text, Stamp given) {
        public Answer {
            Objects.requireNonNull(text);
            Objects.requireNonNull(given);
        }
    }

    public boolean isOpen() {
        return answer.isEmpty();
    }

    public Concern answeredBy(Answer given) {
        return new Concern(issueId, number, text, raised, Optional.of(given));
    }
}
