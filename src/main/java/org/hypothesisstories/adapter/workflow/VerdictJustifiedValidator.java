package org.hypothesisstories.adapter.workflow;

import java.util.List;
import org.hypothesisstories.adapter.jira.IssueInHand;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.application.ConcludeRound;

/**
 * Refuses a verdict that the evidence does not give and to which no second person agreed, and one that rests on amendments which nobody
 * explained. Where no verdict is recorded it has nothing to say.
 */
public class VerdictJustifiedValidator extends HypothesisValidator {
    private final ConcludeRound concludeRound;

    public VerdictJustifiedValidator(ConcludeRound concludeRound, IssueInHand inHand, ReaderWords reader) {
        super(inHand, reader);
        this.concludeRound = concludeRound;
    }

    @Override
    List<String> problems(long issueId, Words words) {
        return inWords(concludeRound.verdictProblems(issueId), words);
    }
}
