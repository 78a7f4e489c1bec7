package org.hypothesisstories.domain.timebox;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The steps that a time box can take: from which states, and to which. This is the whole transition table. */
public enum StepKind {
    /** The first step of a box: the team agreed on a budget. */
    AGREE("agreed", BoxState.PLANNED),
    /** Another budget was agreed before the start. */
    REPLAN("replanned", BoxState.PLANNED, BoxState.PLANNED),
    START("started", BoxState.RUNNING, BoxState.PLANNED),
    PAUSE("paused", BoxState.PAUSED, BoxState.RUNNING),
    RESUME("resumed", BoxState.RUNNING, BoxState.PAUSED),
    /** The end moved while the time runs, because the working calendar changed, or the issue moved to a project with another one. */
    RESCHEDULE("rescheduled", BoxState.RUNNING, BoxState.RUNNING),
    EXPIRE("expired", BoxState.EXPIRED, BoxState.RUNNING),
    /** More time was granted, before or after the time was used up. */
    EXTEND("extended", BoxState.RUNNING, BoxState.EXPIRED, BoxState.RUNNING),
    STOP("stopped", BoxState.STOPPED, BoxState.PLANNED, BoxState.RUNNING, BoxState.PAUSED, BoxState.EXPIRED),
    /** The issue was reopened, and the box goes on with what was left. */
    REOPEN("reopened", BoxState.PAUSED, BoxState.STOPPED);

    private final String key;
    private final BoxState to;
    private final List<BoxState> from;

    StepKind(String key, BoxState to, BoxState... from) {
        this.key = key;
        this.to = to;
        this.from = List.of(from);
    }

    /** The name under which the step is stored; never renamed. */
    public String key() {
        return key;
    }

    /** The state after the step. */
    public BoxState to() {
        return to;
    }

    /** Whether a box in this state may take the step. Nothing leads to {@link #AGREE}: it makes the box. */
    public boolean isAllowedFrom(BoxState state) {
        return from.contains(state);
    }

    public static Optional<StepKind> byKey(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }
}
