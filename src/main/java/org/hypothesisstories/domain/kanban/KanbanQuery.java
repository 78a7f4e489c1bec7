package org.hypothesisstories.domain.kanban;

import java.util.List;

/** A question that a board answers, as a quick filter or as a swimlane. */
public enum KanbanQuery {
    /** The time is used up: somebody has to decide. */
    DECIDE("decide"),
    /** Somebody wants help. */
    HELP_WANTED("help-wanted"),
    /** The reader's own. */
    MINE("mine"),
    IN_REVIEW("in-review"),
    /** Nobody has ranked it. */
    UNRANKED("unranked"),
    /** The time box runs. */
    RUNNING("running"),
    /** The time box waits. */
    PAUSED("paused"),
    /** A time box is agreed and has not started. */
    PLANNED("planned");

    /** What a click shows alone, in this order. */
    public static final List<KanbanQuery> QUICK_FILTERS = List.of(DECIDE, HELP_WANTED, MINE, IN_REVIEW, UNRANKED);
    /** How the board is divided, from above. */
    public static final List<KanbanQuery> SWIMLANES = List.of(DECIDE, RUNNING, PAUSED, PLANNED);

    private final String key;

    KanbanQuery(String key) {
        this.key = key;
    }

    /** The name in REST answers and in keys of texts. */
    public String key() {
        return key;
    }
}
