package org.hypothesisstories.application.port;

import org.hypothesisstories.domain.hypothesis.ExitCriteria;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.Actor;

/** The field that holds the exit criteria, for whoever may amend them. */
@FunctionalInterface
public interface CriteriaField {

    /**
     * Writes the criteria as a person's change, with history and event. If they are frozen, the amendment carries the reason.
     *
     * @param reason why; empty while the criteria are not frozen
     */
    void write(IssueRef issue, Actor actor, ExitCriteria criteria, String reason);
}
