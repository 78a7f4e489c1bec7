package org.hypothesisstories.workbench.plugin.sample;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.lifecycle.LifecycleAware;

/** A bean of the sample plugin that reports through the only service that it has. */
public class SampleLauncher implements LifecycleAware {
    private final EventPublisher events;

    public SampleLauncher(EventPublisher events) {
        this.events = events;
    }

    @Override
    public void onStart() {
        events.publish("onStart");
    }

    @Override
    public void onStop() {
        events.publish("onStop");
    }
}
