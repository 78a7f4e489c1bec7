package org.hypothesisstories.application.setup;

import java.util.Optional;

/** Lets one set-up at a time change Jira, in the whole cluster: statuses and schemes belong to all projects. */
public interface SetUpTurn {
    /**
     * Takes the turn for an administrator, unless somebody has it.
     *
     * <p>A turn ends by itself after a while, so that a node that died does not keep the others out for ever.
     *
     * @return the token with which it is given back; empty if somebody else has the turn
     */
    Optional<String> take(String actorKey);

    /** The key of the administrator who has the turn, if anybody has it. */
    Optional<String> holder();

    /** Gives the turn back; nothing happens if it is somebody else's by now. */
    void giveBack(String token);
}
