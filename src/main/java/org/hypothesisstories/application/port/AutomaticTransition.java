package org.hypothesisstories.application.port;

import java.util.Objects;
import org.hypothesisstories.domain.issue.IssueRef;

/** The transitions that an issue's workflow, ours or any other, marks for the plugin to execute by itself. */
@FunctionalInterface
public interface AutomaticTransition {

    /** Executes the transition with its post-functions, if the issue's present step has one. An exception means that it may be tried again. */
    Result execute(IssueRef issue, Mark mark);

    /** What a transition is marked for. */
    enum Mark {
        /** The time of the box is used up. */
        EXPIRY,
        /** The time to decide is over, and the evidence supports the hypothesis. */
        GRACE_END_FOR_REVIEW,
        /** The time to decide is over, and the evidence does not support the hypothesis. */
        GRACE_END_TO_DONE
    }

    /** What came of it. */
    sealed interface Result {
    }

    /** The transition was executed. */
    record Executed(String transitionName) implements Result {
        public Executed {
            Objects.requireNonNull(transitionName);
        }
    }

    /** The present step has no transition with that mark. */
    record NoneMarked() implements Result {
    }

    /** Jira refused the transition: a condition, a validator, a permission, a missing user. */
    record Refused(String reason) implements Result {
        public Refused {
            Objects.requireNonNull(reason);
        }
    }
}
