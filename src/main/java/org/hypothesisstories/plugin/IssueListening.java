package org.hypothesisstories.plugin;

import com.atlassian.event.api.EventPublisher;
import org.hypothesisstories.adapter.event.HypothesisListener;
import org.hypothesisstories.adapter.event.IssueWhereaboutsListener;
import org.hypothesisstories.adapter.scheduler.Startable;

/** Lets the plugin hear of issues from the moment on which its tables may be used. */
public final class IssueListening implements Startable {
    private final EventPublisher events;
    private final HypothesisListener listener;
    private final IssueWhereaboutsListener whereabouts;

    public IssueListening(EventPublisher events, HypothesisListener listener, IssueWhereaboutsListener whereabouts) {
        this.events = events;
        this.listener = listener;
        this.whereabouts = whereabouts;
    }

    @Override
    public void start() {
        events.register(listener);
        events.register(whereabouts);
    }

    @Override
    public void stop() {
        events.unregister(listener);
        events.unregister(whereabouts);
    }
}
