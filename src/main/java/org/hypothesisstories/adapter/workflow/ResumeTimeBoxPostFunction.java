package org.hypothesisstories.adapter.workflow;

import org.hypothesisstories.adapter.jira.IssueInHand;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.application.ResumeTimeBox;
import org.hypothesisstories.application.TimeBoxResult;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.Reason;

/** Lets a paused time box run on; refuses the transition where no box was started or the time is used up. */
public class ResumeTimeBoxPostFunction extends TimeBoxPostFunction {
    private final ResumeTimeBox resumeTimeBox;

    public ResumeTimeBoxPostFunction(ResumeTimeBox resumeTimeBox, IssueInHand inHand, ReaderWords reader) {
        super(inHand, reader);
        this.resumeTimeBox = resumeTimeBox;
    }

    @Override
    TimeBoxResult change(long issueId, Actor actor, Reason reason) {
        return resumeTimeBox.resume(issueId, actor, reason);
    }

    @Override
    boolean guards() {
        return true;
    }
}
