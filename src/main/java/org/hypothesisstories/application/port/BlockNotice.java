package org.hypothesisstories.application.port;

import java.util.Optional;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.Actor;

/** Tells those who follow an issue that it is blocked, or is not any more. */
@FunctionalInterface
public interface BlockNotice {

    /** @param reason what blocks it; empty when nothing does any more */
    void post(IssueRef issue, Actor actor, Optional<String> reason);
}
