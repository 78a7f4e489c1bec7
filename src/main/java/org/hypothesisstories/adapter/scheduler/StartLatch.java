package org.hypothesisstories.adapter.scheduler;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.event.events.PluginEnabledEvent;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the plugin's background work when two things have come true, in either order: the plugin is enabled, before which Active
 * Objects may not be used, and Jira is up, before which the scheduler may not.
 *
 * <p>Exported as a {@link LifecycleAware} service. Thread-safe: the two signals may come on different threads.
 */
public final class StartLatch implements LifecycleAware {

    private static final Logger LOG = LoggerFactory.getLogger(StartLatch.class);

    private final EventPublisher events;
    private final String pluginKey;
    private final List<Startable> startables;

    private boolean enabled;
    private boolean jiraIsUp;
    private boolean started;

    /** @param pluginKey the key of this plugin */
    public StartLatch(EventPublisher events, String pluginKey, List<Startable> startables) {
        this.events = events;
        this.pluginKey = pluginKey;
        this.startables = List.copyOf(startables);
    }

    /** Begins to listen; called when the plugin's context is made. */
    public void open() {
        events.register(this);
    }

    /** Ends everything; called when the plugin's context goes. */
    public void close() {
        events.unregister(this);
        onStop();
    }

    @EventListener
    public void onPluginEnabled(PluginEnabledEvent event) {
        if (pluginKey.equals(event.getPlugin().getKey())) {
            synchronized (this) {
                enabled = true;
                startWhenReady();
            }
        }
    }

    @Override
    public synchronized void onStart() {
        jiraIsUp = true;
        startWhenReady();
    }

    @Override
    public synchronized void onStop() {
        enabled = false;
        jiraIsUp = false;
        if (started) {
            started = false;
            startables.forEach(Startable::stop);
            LOG.debug("Background work stopped");
        }
    }

    private void startWhenReady() {
        if (enabled && jiraIsUp && !started) {
            started = true;
            startables.forEach(Startable::start);
            LOG.debug("Background work started");
        }
    }
}
