package org.hypothesisstories.application.port;

import org.hypothesisstories.domain.timebox.TimeBoxId;

/** Somebody else changed the time box at the same moment. Nothing was stored; whoever reads the box again may try again. */
public final class TimeBoxConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient TimeBoxId box;

    public TimeBoxConflict(TimeBoxId box, Throwable cause) {
        super("time box " + box, cause);
        this.box = box;
    }

    public TimeBoxId box() {
        return box;
    }
}
