package org.hypothesisstories.application;

import java.util.Optional;
import org.hypothesisstories.application.port.EvidenceBook;
import org.hypothesisstories.application.port.IssueAccess;
import org.hypothesisstories.domain.evidence.Evidence;
import org.hypothesisstories.domain.evidence.EvidenceId;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.Actor;

/** Tells to which hypothesis a cited piece of evidence belongs. */
public final class CitedEvidence {

    private final EvidenceBook evidence;
    private final IssueAccess issues;

    public CitedEvidence(EvidenceBook evidence, IssueAccess issues) {
        this.evidence = evidence;
        this.issues = issues;
    }

    /** Empty where it is not for the reader's eyes. */
    public Optional<IssueRef> issueOf(EvidenceId cited, Actor reader) {
        return evidence.find(cited)
                .map(Evidence::issueId)
                .flatMap(issues::find)
                .flatMap(issue -> issues.visible(issue.key(), reader));
    }
}
