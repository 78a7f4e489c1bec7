package org.hypothesisstories.domain.lineup;

import java.util.Arrays;
import java.util.Optional;

/** In which way work does not fit. */
public enum Misfit {
    DONE_WITHOUT_EVIDENCE("done-without-evidence", ""),
    DECIDED_WITHOUT_VERDICT("decided-without-verdict", ""),
    /** It came to its lane without one through which everything goes. */
    LANES_SKIPPED("lanes-skipped", ""),
    /** A box was agreed and not started for that time, or the work is done without one. */
    BOX_NEVER_STARTED("box-never-started", "5d"),
    /** It is worked on, and no box runs, is paused or is to be decided about. */
    WORK_WITHOUT_BOX("work-without-box", ""),
    /** It lies in a review lane for longer than that time. */
    STUCK_IN_REVIEW("stuck-in-review", "3d");

    private final String key;
    private final String patience;

    Misfit(String key, String patience) {
        this.key = key;
        this.patience = patience;
    }

    /** The name in queries, REST answers and keys of texts; never renamed. */
    public String key() {
        return key;
    }

    /** How much working time has to be over where nothing else is said, as a budget is written; empty where time does not matter. */
    public Optional<String> patience() {
        return Optional.of(patience).filter(text -> !text.isEmpty());
    }

    public static Optional<Misfit> byKey(String key) {
        return Arrays.stream(values()).filter(misfit -> misfit.key.equals(key)).findFirst();
    }
}
