package org.hypothesisstories.application.port;

import java.util.Objects;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.TimeBox;

/** The transition that the issue's workflow marks for expiry. */
@FunctionalInterface
public interface ExpiryTransition {

    /** Executes the transition with its post-functions, if the issue's present step has one. An exception means that it may be tried again. */
    Result execute(IssueRef issue, TimeBox expired);

    /** What came of it. */
    sealed interface Result {
    }

    /** The transition was executed. */
    record Executed(String transitionName) implements Result {
        public Executed {
            Objects.requireNonNull(transitionName);
        }
    }

    /** The present step has no marked transition. */
    record NoneMarked() implements Result {
    }

    /** Jira refused the transition: a condition, a validator, a permission, a missing user. */
    record Refused(String reason) implements Result {
        public Refused {
            Objects.requireNonNull(reason);
        }
    }
}
