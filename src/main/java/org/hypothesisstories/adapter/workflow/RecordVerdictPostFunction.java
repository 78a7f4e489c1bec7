package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.issue.MutableIssue;
import java.util.Map;
import org.hypothesisstories.adapter.jira.IssueInHand;
import org.hypothesisstories.application.ConcludeRound;
import org.hypothesisstories.domain.timebox.Actor;

/** Puts the verdict in the issue's field on record with all on which it rests, while the round goes on. */
public class RecordVerdictPostFunction extends HypothesisPostFunction {
    private final ConcludeRound concludeRound;

    public RecordVerdictPostFunction(ConcludeRound concludeRound, IssueInHand inHand) {
        super(inHand);
        this.concludeRound = concludeRound;
    }

    @Override
    void change(MutableIssue issue, Actor actor, Map<?, ?> args) {
        concludeRound.record(issue.getId(), actor);
    }
}
