package org.hypothesisstories.adapter.workflow;

import org.hypothesisstories.adapter.jira.IssueInHand;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.application.GrantNextTimeBox;
import org.hypothesisstories.application.TimeBoxResult;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.Reason;

/** Grants and starts the next time box with the budget in the field; refuses the transition where none is given. */
public class GrantTimeBoxPostFunction extends TimeBoxPostFunction {
    private final GrantNextTimeBox grantNextTimeBox;

    public GrantTimeBoxPostFunction(GrantNextTimeBox grantNextTimeBox, IssueInHand inHand, ReaderWords reader) {
        super(inHand, reader);
        this.grantNextTimeBox = grantNextTimeBox;
    }

    @Override
    TimeBoxResult change(long issueId, Actor actor, Reason reason) {
        return grantNextTimeBox.grant(issueId, actor, reason);
    }

    @Override
    boolean guards() {
        return true;
    }
}
