package org.hypothesisstories.application.rehearsal;

import java.util.Optional;
import org.hypothesisstories.application.port.IssueAccess;
import org.hypothesisstories.application.port.IssueAction;
import org.hypothesisstories.application.port.ProjectIssues;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.Actor;

/** The issues that the reader of the dry run may see; the sweep asks for no permission. */
record RehearsedIssues(ProjectIssues.Seen seen) implements IssueAccess {

    @Override
    public Optional<IssueRef> find(long issueId) {
        return seen.ids().contains(issueId) ? Optional.of(seen.line(issueId).ref()) : Optional.empty();
    }

    @Override
    public Optional<IssueRef> visible(String issueKey, Actor reader) {
        throw new UnsupportedOperationException("a sweep reads for nobody");
    }

    @Override
    public boolean may(IssueRef issue, Actor actor, IssueAction action) {
        throw new UnsupportedOperationException("a sweep asks for no permission");
    }
}
