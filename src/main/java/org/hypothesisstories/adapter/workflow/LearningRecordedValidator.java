package org.hypothesisstories.adapter.workflow;

import java.util.List;
import org.hypothesisstories.adapter.jira.IssueInHand;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.application.ConcludeRound;

/** Refuses an issue whose learning card is not complete, and names each part that is missing. */
public class LearningRecordedValidator extends HypothesisValidator {
    private final ConcludeRound concludeRound;

    public LearningRecordedValidator(ConcludeRound concludeRound, IssueInHand inHand, ReaderWords reader) {
        super(inHand, reader);
        this.concludeRound = concludeRound;
    }

    @Override
    List<String> problems(long issueId, Words words) {
        return inWords(concludeRound.learningProblems(issueId), words);
    }
}
