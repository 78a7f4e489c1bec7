package org.hypothesisstories.application.port;

import org.hypothesisstories.domain.kanban.KanbanIds;

/** Which board of the host is a project's. */
public interface KanbanBook {

    KanbanIds of(long projectId);

    /** Remembers the ids that are given; an empty one is forgotten. */
    void keep(long projectId, KanbanIds ids);
}
