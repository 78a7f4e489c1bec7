package org.hypothesisstories.adapter.workflow;

import org.hypothesisstories.adapter.jira.IssueInHand;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.application.ReopenTimeBox;
import org.hypothesisstories.application.TimeBoxResult;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.Reason;

/** Does with the time box of a reopened issue what the project decided: lets it go on with what was left, or leaves it closed. */
public class ReopenTimeBoxPostFunction extends TimeBoxPostFunction {

    private final ReopenTimeBox reopenTimeBox;

    public ReopenTimeBoxPostFunction(ReopenTimeBox reopenTimeBox, IssueInHand inHand, ReaderWords reader) {
        super(inHand, reader);
        this.reopenTimeBox = reopenTimeBox;
    }

    @Override
    TimeBoxResult change(long issueId, Actor actor, Reason reason) {
        return reopenTimeBox.reopen(issueId, actor, reason);
    }

    @Override
    boolean guards() {
        return false;
    }
}
