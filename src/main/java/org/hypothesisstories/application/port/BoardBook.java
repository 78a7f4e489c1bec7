package org.hypothesisstories.application.port;

import org.hypothesisstories.domain.board.BoardIds;

/** Which board of the host is a project's. */
public interface BoardBook {

    BoardIds of(long projectId);

    /** Remembers the ids that are given; an empty one is forgotten. */
    void keep(long projectId, BoardIds ids);
}
