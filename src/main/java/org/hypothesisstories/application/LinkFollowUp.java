package org.hypothesisstories.application;

import org.hypothesisstories.application.port.HypothesisLinks;
import org.hypothesisstories.application.port.IssueAccess;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.Actor;

/** Links a new hypothesis to the one from whose result it follows, if whoever wrote it may see that one. */
public final class LinkFollowUp {

    private final IssueAccess issues;
    private final HypothesisLinks links;

    public LinkFollowUp(IssueAccess issues, HypothesisLinks links) {
        this.issues = issues;
        this.links = links;
    }

    /** @param originKey the key that was written, whether there is such an issue or not */
    public void link(long issueId, String originKey, Actor creator) {
        issues.visible(originKey, creator)
                .filter(origin -> origin.id() != issueId)
                .ifPresent(origin -> issues.find(issueId).ifPresent(follower -> link(origin, follower, creator)));
    }

    private void link(IssueRef origin, IssueRef follower, Actor creator) {
        links.followUp(origin, follower, creator);
    }
}
