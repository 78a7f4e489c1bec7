package org.hypothesisstories.adapter.words;

import org.hypothesisstories.application.kanban.KanbanRefused;
import org.hypothesisstories.domain.kanban.KanbanQuery;

/** Boards in words. */
public final class KanbanWords {
    private KanbanWords() {
    }

    /** The name of a quick filter or a swimlane. */
    public static String name(KanbanQuery query, Words words) {
        return words.say("hypothesis.kanban.query." + query.key());
    }

    /** What a quick filter or a swimlane shows. */
    public static String description(KanbanQuery query, Words words) {
        return words.say("hypothesis.kanban.about." + query.key());
    }

    public static String refusal(KanbanRefused refused, Words words) {
        return words.say("hypothesis.kanban.refusal." + refused.reason().code(), refused.projectKey());
    }
}
