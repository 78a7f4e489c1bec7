package org.hypothesisstories.application.port;

import java.util.Optional;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.Actor;

/** Which issues there are, and who may see them. */
public interface IssueAccess {

    /** An issue, whoever may see it; empty if it was deleted. */
    Optional<IssueRef> find(long issueId);

    /** An issue that the reader may see; empty if there is none, or it is not for the reader's eyes. */
    Optional<IssueRef> visible(String issueKey, Actor reader);

    /** Whether somebody may do something with an issue. */
    boolean may(IssueRef issue, Actor actor, IssueAction action);
}
