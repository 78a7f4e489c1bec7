package org.hypothesisstories.adapter.scheduler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.Plugin;
import com.atlassian.plugin.event.events.PluginEnabledEvent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartLatchTest {

    private static final String OURS = "org.hypothesisstories.jira";

    private final EventPublisher events = mock(EventPublisher.class);
    private final List<String> log = new ArrayList<>();
    private final StartLatch latch = new StartLatch(events, OURS, List.of(new Startable() {
        @Override
        public void start() {
            log.add("start");
        }

        @Override
        public void stop() {
            log.add("stop");
        }
    }));

    @Test
    void startsWhenThePluginIsEnabledAndJiraIsUp() {
        latch.onPluginEnabled(enabled(OURS));
        assertEquals(List.of(), log);
        latch.onStart();
        assertEquals(List.of("start"), log);
    }

    @Test
    void startsAlsoWhenJiraIsUpFirst() {
        latch.onStart();
        assertEquals(List.of(), log);
        latch.onPluginEnabled(enabled(OURS));
        assertEquals(List.of("start"), log);
    }

    @Test
    void doesNotMindOtherPlugins() {
        latch.onStart();
        latch.onPluginEnabled(enabled("com.example.other"));
        assertEquals(List.of(), log);
    }

    @Test
    void startsOnceHoweverOftenItIsTold() {
        latch.onStart();
        latch.onPluginEnabled(enabled(OURS));
        latch.onPluginEnabled(enabled(OURS));
        latch.onStart();
        assertEquals(List.of("start"), log);
    }

    @Test
    void stopsOnceAndStartsAgainAfterBothSignals() {
        latch.onStart();
        latch.onPluginEnabled(enabled(OURS));
        latch.onStop();
        latch.onStop();
        latch.onStart();
        assertEquals(List.of("start", "stop"), log);
        latch.onPluginEnabled(enabled(OURS));
        assertEquals(List.of("start", "stop", "start"), log);
    }

    @Test
    void stopsNothingThatDidNotStart() {
        latch.onStop();
        assertEquals(List.of(), log);
    }

    @Test
    void listensFromOpenToClose() {
        latch.open();
        verify(events).register(latch);
        latch.onStart();
        latch.onPluginEnabled(enabled(OURS));
        latch.close();
        verify(events).unregister(latch);
        assertEquals(List.of("start", "stop"), log);
    }

    private static PluginEnabledEvent enabled(String key) {
        Plugin plugin = mock(Plugin.class);
        when(plugin.getKey()).thenReturn(key);
        return new PluginEnabledEvent(plugin);
    }
}
