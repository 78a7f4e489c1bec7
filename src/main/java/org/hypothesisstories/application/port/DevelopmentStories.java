package org.hypothesisstories.application.port;

import java.util.Objects;
import java.util.Optional;
import org.hypothesisstories.application.HypothesisView;
import org.hypothesisstories.application.Outcome;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.verdict.VerdictRecord;

/** Stories in the development workflow that came out of hypotheses. */
public interface DevelopmentStories {

    /**
     * A story that is wanted.
     *
     * @param projectKey where; empty means where the hypothesis is
     * @param issueType the name of its type; empty leaves the choice to the project
     * @param summary its title; empty means one that names the hypothesis
     */
    record Wish(Optional<String> projectKey, Optional<String> issueType, Optional<String> summary) {
        public Wish {
            Objects.requireNonNull(projectKey);
            Objects.requireNonNull(issueType);
            Objects.requireNonNull(summary);
        }
    }

    /** The story to which a hypothesis was promoted; empty while there is none. */
    Optional<IssueRef> of(IssueRef hypothesis);

    /** Makes a story as a person, with what was learned in it, and links the hypothesis to it. */
    Outcome<IssueRef> make(HypothesisView hypothesis, VerdictRecord record, Actor actor, Wish wish);
}
