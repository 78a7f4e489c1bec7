package org.hypothesisstories.application.port;

import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.domain.verdict.Closing;

/** What Jira says of the end of a hypothesis, set right by the plugin itself: with history, without an event. */
public interface ClosingFields {

    /** How the issue is resolved; open where there is no such issue. */
    Closing read(long issueId);

    /** Writes the verdict; unless the issue is resolved otherwise, its resolution becomes the one that goes with it. */
    void write(long issueId, Verdict verdict);

    /** Clears verdict, learning and confidence at the end. */
    void clear(long issueId);
}
