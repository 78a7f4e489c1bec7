package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.issue.MutableIssue;
import java.util.Map;
import org.hypothesisstories.adapter.jira.IssueInHand;
import org.hypothesisstories.application.FreezeCriteria;
import org.hypothesisstories.domain.timebox.Actor;

/** Freezes the exit criteria: from now on a change of them is an amendment, and evidence may be recorded. */
public class FreezeCriteriaPostFunction extends HypothesisPostFunction {
    private final FreezeCriteria freezeCriteria;

    public FreezeCriteriaPostFunction(FreezeCriteria freezeCriteria, IssueInHand inHand) {
        super(inHand);
        this.freezeCriteria = freezeCriteria;
    }

    @Override
    void change(MutableIssue issue, Actor actor, Map<?, ?> args) {
        freezeCriteria.freeze(issue.getId(), actor);
    }
}
