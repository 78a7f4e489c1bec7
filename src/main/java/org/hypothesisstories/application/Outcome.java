package org.hypothesisstories.application;

import java.util.List;
import java.util.Objects;
import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.ProblemCode;

/**
 * What came of a person's wish.
 *
 * @param <T> what there is to tell when it was granted
 */
public sealed interface Outcome<T> {

    /** It was done. */
    record Done<T>(T value) implements Outcome<T> {
        public Done {
            Objects.requireNonNull(value);
        }
    }

    /** There is no such issue, or it is not for that person's eyes. */
    record NotFound<T>(String issueKey) implements Outcome<T> {
        public NotFound {
            Objects.requireNonNull(issueKey);
        }
    }

    /** It was not done, nothing was changed; at least one problem. */
    record Refused<T>(List<Problem> problems) implements Outcome<T> {
        public Refused {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("refused without a problem");
            }
        }
    }

    static <T> Outcome<T> refused(ProblemCode code, String field, Object... arguments) {
        return new Refused<>(List.of(Problem.of(code, field, arguments)));
    }
}
