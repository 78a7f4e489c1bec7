package org.hypothesisstories.application.port;

import java.util.Optional;
import org.hypothesisstories.domain.hypothesis.Confidence;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.verdict.Learning;

/** The fields that hold how a hypothesis ended. */
public interface VerdictFields {

    /** What the learning field holds; empty parts where it holds nothing. */
    Learning learning(long issueId);

    /**
     * Writes verdict, learning and confidence as a person's change, with history and event.
     *
     * @param confidenceAfter empty leaves the field as it is
     */
    void write(IssueRef issue, Actor actor, Verdict verdict, Learning learning, Optional<Confidence> confidenceAfter);
}
