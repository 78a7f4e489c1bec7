package org.hypothesisstories.application.setup;

import java.util.Optional;

/** Looks after the workflow that set-up made once. */
public interface WorkflowCare {
    /** How it stands now. */
    WorkflowStand stand();

    /** Whether somebody has a draft of it open in Jira, which a renewal would run over. */
    boolean isBeingEdited();

    /**
     * Gives it what it lacks. One that nobody edited becomes what this version makes; in an edited one everything that people did stays, and
     * a copy of it is kept.
     *
     * @return the name of the copy, if one was kept
     */
    Optional<String> renew(String actorKey);
}
