package org.hypothesisstories.plugin;

import com.atlassian.event.api.EventPublisher;
import org.hypothesisstories.adapter.event.TimeBoxListener;
import org.hypothesisstories.adapter.event.WorkflowListener;
import org.hypothesisstories.adapter.scheduler.Startable;

/** Lets time boxes hear of their issues and workflows from the moment on which the plugin's tables may be used. */
public final class TimeBoxListening implements Startable {
    private final EventPublisher events;
    private final TimeBoxListener issues;
    private final WorkflowListener workflows;

    public TimeBoxListening(EventPublisher events, TimeBoxListener issues, WorkflowListener workflows) {
        this.events = events;
        this.issues = issues;
        this.workflows = workflows;
    }

    @Override
    public void start() {
        events.register(issues);
        events.register(workflows);
    }

    @Override
    public void stop() {
        events.unregister(issues);
        events.unregister(workflows);
    }
}
