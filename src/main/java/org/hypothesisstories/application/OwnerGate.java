package org.hypothesisstories.application;

import java.util.Optional;
import java.util.function.Function;
import org.hypothesisstories.application.port.IssueAccess;
import org.hypothesisstories.application.port.Policies;
import org.hypothesisstories.application.port.ProductOwners;
import org.hypothesisstories.domain.ProblemCode;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.Actor;

/** Lets the product owner at what only the product owner decides. */
public final class OwnerGate {

    private final IssueAccess issues;
    private final ProductOwners owners;
    private final Policies policies;

    public OwnerGate(IssueAccess issues, ProductOwners owners, Policies policies) {
        this.issues = issues;
        this.owners = owners;
        this.policies = policies;
    }

    /** Does the work on an issue that the person may see and in whose project the person is the owner. */
    public <T> Outcome<T> enter(String issueKey, Actor actor, Function<IssueRef, Outcome<T>> work) {
        return enter(issueKey, actor, ProblemCode.MAY_NOT_GRANT_TIME, work);
    }

    /**
     * The same.
     *
     * @param refusal how anybody else is refused; its words are given the role
     */
    public <T> Outcome<T> enter(String issueKey, Actor actor, ProblemCode refusal, Function<IssueRef, Outcome<T>> work) {
        Optional<IssueRef> issue = issues.visible(issueKey, actor);
        if (issue.isEmpty()) {
            return new Outcome.NotFound<>(issueKey);
        }
        return lets(issue.get(), actor) ? work.apply(issue.get()) : Outcome.refused(refusal, "", role(issue.get()));
    }

    /** Whether somebody is the owner in the project of an issue. */
    public boolean lets(IssueRef issue, Actor actor) {
        return owners.include(issue, actor, role(issue));
    }

    private String role(IssueRef issue) {
        return policies.forIssue(issue.id()).ownerRole();
    }
}
