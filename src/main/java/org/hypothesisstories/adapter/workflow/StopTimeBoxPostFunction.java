package org.hypothesisstories.adapter.workflow;

import org.hypothesisstories.adapter.jira.IssueInHand;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.application.StopTimeBox;
import org.hypothesisstories.application.TimeBoxResult;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.Reason;

/** Closes the time box for good, if one is open. */
public class StopTimeBoxPostFunction extends TimeBoxPostFunction {
    private final StopTimeBox stopTimeBox;

    public StopTimeBoxPostFunction(StopTimeBox stopTimeBox, IssueInHand inHand, ReaderWords reader) {
        super(inHand, reader);
        this.stopTimeBox = stopTimeBox;
    }

    @Override
    TimeBoxResult change(long issueId, Actor actor, Reason reason) {
        return stopTimeBox.stop(issueId, actor, reason);
    }

    @Override
    boolean guards() {
        return false;
    }
}
