package org.hypothesisstories.workbench.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.atlassian.event.api.EventPublisher;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.hypothesisstories.workbench.db.PooledDatabase;
import org.hypothesisstories.workbench.db.TestDatabase;
import org.hypothesisstories.workbench.plugin.PluginContainer;
import org.hypothesisstories.workbench.plugin.TestPlugin;
import org.hypothesisstories.workbench.time.sample.TimeReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.Mockito;

class PluginTimeHookTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void movesThePluginsTimeWithTheWorkbenches() {
        Path jar = new TestPlugin("com.acme.time").classesOf(TimeReader.class).modules("<web-panel key='panel'/>").build(folder);
        try (PooledDatabase database = TestDatabase.open();
                PluginContainer container = new PluginContainer(
                        Path.of("target/framework-bundles"), folder.resolve("osgi"), database, Mockito.mock(EventPublisher.class))) {
            WorkbenchClock clock = WorkbenchClock.on(database, () -> NOON, Duration.ZERO);
            container.useClock(clock);
            container.install(List.of(jar));
            Supplier<?> reader = container.modules().find("com.acme.time:panel").orElseThrow()
                    .create(TimeReader.class.getName(), Supplier.class);

            assertEquals(Set.of(NOON), Set.copyOf((List<?>) reader.get()));

            clock.moveForward(Duration.ofDays(7));
            assertEquals(Set.of(NOON.plus(Duration.ofDays(7))), Set.copyOf((List<?>) reader.get()));
        }
    }
}
