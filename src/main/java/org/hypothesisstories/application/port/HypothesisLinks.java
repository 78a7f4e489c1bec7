package org.hypothesisstories.application.port;

import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.Actor;

/** The links between hypotheses, of the types that set-up made. */
@FunctionalInterface
public interface HypothesisLinks {

    /** Links a hypothesis to the one that it follows from; does nothing where Jira has no links, or set-up has not made the type. */
    void followUp(IssueRef origin, IssueRef follower, Actor creator);
}
