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
        Optional<IssueRef> issue = issues.visible(issueKey, actor);
        if (issue.isEmpty()) {
            return new Outcome.NotFound<>(issueKey);
        }
        String role = policies.forIssue(issue.get().id()).ownerRole();
        return owners.include(issue.get(), actor, role)
                ? work.apply(issue.get())
                : Outcome.refused(ProblemCode.MAY_NOT_GRANT_TIME, "", role);
    }
}
