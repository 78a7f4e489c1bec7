package org.hypothesisstories.domain.verdict;

import java.util.Objects;
import java.util.Optional;
import org.hypothesisstories.domain.hypothesis.Verdict;

/** How Jira says that a hypothesis is done: not at all, by the resolution that goes with a verdict, or by another resolution. */
public sealed interface Closing {

    /** It has no resolution. */
    record Open() implements Closing {
    }

    /** It has the resolution of a verdict. */
    record As(Verdict of) implements Closing {
        public As {
            Objects.requireNonNull(of);
        }

        @Override
        public Optional<Verdict> verdict() {
            return Optional.of(of);
        }
    }

    /** It has a resolution that says nothing of evidence, such as a duplicate's. */
    record Otherwise() implements Closing {
    }

    /** The verdict with which the resolution goes. */
    default Optional<Verdict> verdict() {
        return Optional.empty();
    }
}
