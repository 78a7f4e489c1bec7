package org.hypothesisstories.adapter.words;

import org.hypothesisstories.application.lane.LimitBreach;

/** Full lanes in words. */
public final class LimitWords {
    private LimitWords() {
    }

    /**
     * "Test Hypothesis holds 3 of at most 3 already. Finish or move one of them first: https://…"
     *
     * @param lane the name of the lane
     */
    public static String of(LimitBreach breach, String lane, Words words) {
        return words.say("hypothesis.limit.full." + breach.scope().key(), lane, breach.count().number(), breach.most(),
                breach.count().of(), breach.count().href());
    }
}
