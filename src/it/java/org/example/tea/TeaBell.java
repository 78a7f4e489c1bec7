package org.example.tea;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import org.hypothesisstories.api.TimeBoxExpiredEvent;
import org.hypothesisstories.api.TimeBoxExtendedEvent;
import org.hypothesisstories.api.TimeBoxStoppedEvent;
import org.hypothesisstories.api.TimeBoxWarnedEvent;

/** Rings, and counts, whenever something happens to the time box of an issue. */
public class TeaBell {
    private final EventPublisher events;
    private final Kettle kettle;

    public TeaBell(EventPublisher events, Kettle kettle) {
        this.events = events;
        this.kettle = kettle;
    }

    /** Begins to listen; called when the plugin's context is made. */
    public void hang() {
        events.register(this);
    }

    /** Ends it. */
    public void takeDown() {
        events.unregister(this);
    }

    @EventListener
    public void onWarning(TimeBoxWarnedEvent event) {
        kettle.count("warned." + event.getIssueKey());
    }

    @EventListener
    public void onExpiry(TimeBoxExpiredEvent event) {
        kettle.count("expired." + event.getIssueKey());
    }

    @EventListener
    public void onExtension(TimeBoxExtendedEvent event) {
        kettle.count("extended." + event.getIssueKey());
    }

    @EventListener
    public void onStop(TimeBoxStoppedEvent event) {
        kettle.count((event.isUndecided() ? "undecided." : "stopped.") + event.getIssueKey());
    }
}
