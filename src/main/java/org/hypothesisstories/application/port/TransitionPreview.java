package org.hypothesisstories.application.port;

import java.util.List;
import java.util.Objects;
import org.hypothesisstories.application.port.AutomaticTransition.Mark;
import org.hypothesisstories.domain.issue.IssueRef;

/** What would come of executing a marked transition, as far as that can be said without doing it. */
@FunctionalInterface
public interface TransitionPreview {

    /** Looks at the transition that {@link AutomaticTransition} would execute at this moment. */
    Preview look(IssueRef issue, Mark mark);

    /** What was seen. */
    sealed interface Preview {
    }

    /**
     * Jira would let it through. Validators are asked only when it is executed.
     *
     * @param functions its post-functions in order, without those that each transition has
     * @param movesOn whether the issue is in another status after it
     */
    record Possible(String name, List<Function> functions, boolean movesOn) implements Preview {
        public Possible {
            Objects.requireNonNull(name);
            functions = List.copyOf(functions);
        }
    }

    /** The present step has no transition with that mark. */
    record NoneMarked() implements Preview {
    }

    /** Jira would refuse it as things stand. */
    record Refused(String name, String reason) implements Preview {
        public Refused {
            Objects.requireNonNull(name);
            Objects.requireNonNull(reason);
        }
    }

    /**
     * A post-function.
     *
     * @param module the complete key of its module as the workflow has it; empty where it has none
     */
    record Function(String className, String module) {
    }
}
