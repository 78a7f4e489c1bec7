package org.hypothesisstories.adapter.jira;

import java.util.function.Supplier;

/** Whether the plugin itself is at work on this thread, so that transitions which are not for people let it through. */
public class AutomaticExecution {
    private final ThreadLocal<Boolean> active = new ThreadLocal<>();

    /** Does something by itself. */
    public <T> T during(Supplier<T> work) {
        active.set(Boolean.TRUE);
        try {
            return work.get();
        } finally {
            active.remove();
        }
    }

    public boolean isActive() {
        return active.get() != null;
    }
}
