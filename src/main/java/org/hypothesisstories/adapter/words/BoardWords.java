package org.hypothesisstories.adapter.words;

import org.hypothesisstories.application.board.BoardRefused;
import org.hypothesisstories.domain.board.BoardQuery;

/** Boards in words. */
public final class BoardWords {
    private BoardWords() {
    }

    /** The name of a quick filter or a swimlane. */
    public static String name(BoardQuery query, Words words) {
        return words.say("hypothesis.board.query." + query.key());
    }

    /** What a quick filter or a swimlane shows. */
    public static String description(BoardQuery query, Words words) {
        return words.say("hypothesis.board.about." + query.key());
    }

    public static String refusal(BoardRefused refused, Words words) {
        return words.say("hypothesis.board.refusal." + refused.reason().code(), refused.projectKey());
    }
}
