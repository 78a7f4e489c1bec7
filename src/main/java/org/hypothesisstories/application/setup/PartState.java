package org.hypothesisstories.application.setup;

import java.util.Locale;

/** What set-up does, or did, about one part. */
public enum PartState {
    /** It stands as it should; nothing to do. */
    FOUND,
    /** It is missing: made new. */
    MADE,
    /** It stands, and what it lacked is added. */
    ADDED,
    /** It is not as it should be, and set-up keeps its hands off; the remark says why and what to do. */
    LEFT,
    /** It could not be made; the run ended here. */
    FAILED,
    /** The run ended before it; the next run goes on with it. */
    WAITING;

    /** The name in REST answers and in keys of texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
