package org.hypothesisstories.adapter.workflow;

import org.hypothesisstories.adapter.jira.IssueInHand;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.application.StartTimeBox;
import org.hypothesisstories.application.TimeBoxResult;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.Reason;

/** Starts the time box, or lets it run on; refuses the transition where no budget is given or the time is used up. */
public class StartTimeBoxPostFunction extends TimeBoxPostFunction {
    private final StartTimeBox startTimeBox;

    public StartTimeBoxPostFunction(StartTimeBox startTimeBox, IssueInHand inHand, ReaderWords reader) {
        super(inHand, reader);
        this.startTimeBox = startTimeBox;
    }

    @Override
    TimeBoxResult change(long issueId, Actor actor, Reason reason) {
        return startTimeBox.start(issueId, actor, reason);
    }

    @Override
    boolean guards() {
        return true;
    }
}
