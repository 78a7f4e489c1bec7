package org.hypothesisstories.application;

import java.util.List;
import java.util.Optional;
import org.hypothesisstories.application.port.Concerns;
import org.hypothesisstories.application.port.IssueAccess;
import org.hypothesisstories.application.port.IssueAction;
import org.hypothesisstories.domain.concern.Concern;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.Actor;

/** Reads what the business has against a hypothesis. */
public final class ReadConcerns {

    private final IssueAccess issues;
    private final OwnerGate owners;
    private final Concerns concerns;

    public ReadConcerns(IssueAccess issues, OwnerGate owners, Concerns concerns) {
        this.issues = issues;
        this.owners = owners;
        this.concerns = concerns;
    }

    /** For a reader: empty if there is no such issue, or the reader may not see it. */
    public Optional<ConcernsView> read(String issueKey, Actor reader) {
        return issues.visible(issueKey, reader).map(issue -> of(issue, reader));
    }

    /** Of an issue that the reader may see. */
    public ConcernsView of(IssueRef issue, Actor reader) {
        return new ConcernsView(
                concerns.of(issue.id()), owners.lets(issue, reader), issues.may(issue, reader, IssueAction.ANSWER_CONCERN));
    }

    /** What is not answered yet. */
    public List<Concern> open(long issueId) {
        return concerns.of(issueId).stream().filter(Concern::isOpen).toList();
    }
}
