package org.hypothesisstories.application;

import java.util.Optional;
import java.util.function.Supplier;
import org.hypothesisstories.domain.timebox.TimeBox;

/** A time box as it would be, on the thread of a dry run, so that the guards of a transition judge by it and not by what is stored. */
public final class SupposedBox {

    private final ThreadLocal<TimeBox> supposed = new ThreadLocal<>();

    /** Does something while the box is supposed to be so. */
    public <T> T during(TimeBox box, Supplier<T> work) {
        supposed.set(box);
        try {
            return work.get();
        } finally {
            supposed.remove();
        }
    }

    /** The box that an issue is supposed to have; empty where nothing is supposed. */
    Optional<TimeBox> of(long issueId) {
        return Optional.ofNullable(supposed.get()).filter(box -> box.id().issueId() == issueId);
    }
}
