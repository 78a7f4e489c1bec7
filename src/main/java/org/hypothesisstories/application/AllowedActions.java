package org.hypothesisstories.application;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hypothesisstories.application.port.IssueAccess;
import org.hypothesisstories.application.port.IssueAction;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.Actor;

/** Tells what a person may do with a hypothesis, so that nobody is offered what would be refused. */
public final class AllowedActions {

    private final IssueAccess issues;

    public AllowedActions(IssueAccess issues) {
        this.issues = issues;
    }

    /** Nothing, where the issue is gone. */
    public Set<IssueAction> of(long issueId, Actor actor) {
        Set<IssueAction> allowed = EnumSet.noneOf(IssueAction.class);
        Optional<IssueRef> issue = issues.find(issueId);
        for (IssueAction action : IssueAction.values()) {
            if (issue.isPresent() && issues.may(issue.get(), actor, action)) {
                allowed.add(action);
            }
        }
        return allowed;
    }
}
