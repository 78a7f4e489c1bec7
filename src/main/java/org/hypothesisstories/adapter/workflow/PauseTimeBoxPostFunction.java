package org.hypothesisstories.adapter.workflow;

import org.hypothesisstories.adapter.jira.IssueInHand;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.application.PauseTimeBox;
import org.hypothesisstories.application.TimeBoxResult;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.Reason;

/** Pauses the time box, if one runs. */
public class PauseTimeBoxPostFunction extends TimeBoxPostFunction {
    private final PauseTimeBox pauseTimeBox;

    public PauseTimeBoxPostFunction(PauseTimeBox pauseTimeBox, IssueInHand inHand, ReaderWords reader) {
        super(inHand, reader);
        this.pauseTimeBox = pauseTimeBox;
    }

    @Override
    TimeBoxResult change(long issueId, Actor actor, Reason reason) {
        return pauseTimeBox.pause(issueId, actor, reason);
    }

    @Override
    boolean guards() {
        return false;
    }
}
