package org.hypothesisstories.application;

import java.util.Optional;
import java.util.function.Function;
import org.hypothesisstories.application.port.IssueAccess;
import org.hypothesisstories.application.port.IssueAction;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.Actor;

/** Lets somebody at an issue for an action, or says why not. */
public final class HypothesisGate {

    private final IssueAccess issues;

    public HypothesisGate(IssueAccess issues) {
        this.issues = issues;
    }

    /** Does the work on an issue that the person may see and on which the action is allowed. */
    public <T> Outcome<T> enter(String issueKey, Actor actor, IssueAction action, Function<IssueRef, Outcome<T>> work) {
        Optional<IssueRef> issue = issues.visible(issueKey, actor);
        if (issue.isEmpty()) {
            return new Outcome.NotFound<>(issueKey);
        }
        return issues.may(issue.get(), actor, action) ? work.apply(issue.get()) : Outcome.refused(action.refusal(), "");
    }
}
