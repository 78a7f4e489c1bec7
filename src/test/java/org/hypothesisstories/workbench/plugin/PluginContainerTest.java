package org.hypothesisstories.workbench.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.PluginException;
import com.atlassian.plugin.event.events.PluginDisabledEvent;
import com.atlassian.plugin.event.events.PluginEnabledEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.hypothesisstories.workbench.db.PooledDatabase;
import org.hypothesisstories.workbench.db.TestDatabase;
import org.hypothesisstories.workbench.plugin.sample.SampleLauncher;
import org.hypothesisstories.workbench.plugin.sample.SampleModule;
import org.hypothesisstories.workbench.plugin.sample.SampleRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginContainerTest {
    private static final String KEY = "com.acme.sample";
    private static final String PANEL = KEY + ":panel";

    @TempDir
    Path folder;

    private final PooledDatabase database = TestDatabase.open();
    private final RecordingEvents events = new RecordingEvents();
    private final TestPlugin plugin = new TestPlugin(KEY).classesOf(SampleModule.class)
            .modules("<resource type='i18n' name='i18n' location='texts'/>"
                    + "<web-panel key='panel' i18n-name-key='panel.name' weight='20' class='" + SampleModule.class.getName() + "'/>"
                    + "<web-panel key='first' weight='10'/><gadget key='odd'/><web-panel key='classless' class='com.acme.None'/>")
            .file("texts.properties", "panel.name=Panel")
            .file("texts_ja.properties", "panel.name=\\u30d1\\u30cd\\u30eb")
            .beans("<osgi:reference id='events' interface='" + EventPublisher.class.getName() + "'/>"
                    + "<bean id='launcher' class='" + SampleLauncher.class.getName() + "' autowire='constructor'/>"
                    + "<osgi:service ref='launcher' interface='com.atlassian.sal.api.lifecycle.LifecycleAware'/>");
    private PluginContainer container;

    @BeforeEach
    void start() {
        container = container();
    }

    @AfterEach
    void close() {
        container.close();
        database.close();
    }

    @Test
    void startsAPluginAndCreatesItsModules() {
        container.install(List.of(plugin.build(folder)));
        container.productIsUp();

        assertEquals("made with SampleLauncher", create());
        assertEquals(List.of("first", "panel"), container.modules().enabled("web-panel").stream().map(PluginModule::key).toList());
        assertEquals(List.of("PluginEnabledEvent", "onStart"), events.seen);
    }

    @Test
    void namesModulesInTheReadersLanguage() {
        container.install(List.of(plugin.build(folder)));
        PluginModule panel = container.modules().find(PANEL).orElseThrow();

        assertEquals("Panel", panel.name(Locale.GERMANY));
        assertEquals("\u30d1\u30cd\u30eb", panel.name(Locale.JAPAN));
    }

    @Test
    void warnsOfModulesThatItCannotUse() {
        container.install(List.of(plugin.build(folder)));

        List<PluginListing.Module> modules = container.list(Locale.ENGLISH).get(0).modules();

        assertEquals("The workbench does not know the module type gadget", warning(modules, "odd"));
        assertTrue(warning(modules, "classless").contains("has no class com.acme.None"));
        assertTrue(container.modules().find(KEY + ":classless").isEmpty());
    }

    @Test
    void disablesAndEnablesAtRunTime() {
        container.install(List.of(plugin.build(folder)));
        container.productIsUp();
        Class<?> before = container.modules().find(PANEL).orElseThrow().load(SampleModule.class.getName());
        assertNotSame(SampleModule.class, before);

        container.disable(KEY);
        assertTrue(container.modules().find(PANEL).isEmpty());
        container.enable(KEY);

        assertEquals("made with SampleLauncher", create());
        assertEquals(List.of("PluginEnabledEvent", "onStart", "onStop", "PluginDisabledEvent", "PluginEnabledEvent", "onStart"), events.seen);
    }

    @Test
    void remembersThatAPluginWasDisabled() {
        Path jar = plugin.build(folder);
        container.install(List.of(jar));
        container.disable(KEY);
        container.close();

        container = container();
        container.install(List.of(jar));

        assertEquals(PluginState.DISABLED, container.list(Locale.ENGLISH).get(0).state());
        container.enable(KEY);
        assertEquals(PluginState.ENABLED, container.list(Locale.ENGLISH).get(0).state());
    }

    @Test
    void showsWhyASpringContextFails() {
        plugin.beans("<bean id='broken' class='" + SampleLauncher.class.getName() + "' autowire='constructor'/>");

        container.install(List.of(plugin.build(folder)));

        PluginListing listing = container.list(Locale.ENGLISH).get(0);
        assertEquals(PluginState.FAILED, listing.state());
        assertTrue(listing.problem().orElseThrow().contains("EventPublisher"), listing.problem()::get);
        assertEquals(List.of(), events.seen);
    }

    @Test
    void showsWhichServiceAPluginLacks() {
        plugin.header("Spring-Context", "*;timeout:=1")
                .beans("<osgi:reference id='missing' interface='com.atlassian.beehive.ClusterLockService'/>");

        container.install(List.of(plugin.build(folder)));

        String problem = container.list(Locale.ENGLISH).get(0).problem().orElseThrow();
        assertTrue(problem.contains("ClusterLockService"), problem);
    }

    @Test
    void showsWhichPackageAPluginLacks() {
        plugin.header("Import-Package", "com.acme.nowhere,*");

        container.install(List.of(plugin.build(folder)));

        String problem = container.list(Locale.ENGLISH).get(0).problem().orElseThrow();
        assertTrue(problem.contains("com.acme.nowhere"), problem);
    }

    @Test
    void refusesWithoutStoppingOtherPlugins() {
        Path refused = new TestPlugin("com.acme.refused").header("Spring-Context", null).build(folder);

        container.install(List.of(refused, plugin.build(folder)));

        assertEquals(List.of(PluginState.ENABLED, PluginState.REFUSED),
                container.list(Locale.ENGLISH).stream().map(PluginListing::state).toList());
    }

    @Test
    void keepsAPluginFromBeingEnabledWhenAStepFails() {
        container.addStep(installed -> {
            throw new PluginException("no tables for " + installed.getKey());
        });

        container.install(List.of(plugin.build(folder)));

        assertEquals("PluginException: no tables for " + KEY, container.list(Locale.ENGLISH).get(0).problem().orElseThrow());
    }

    @Test
    void givesEachPluginItsOwnInstanceOfAService() {
        List<String> keys = new ArrayList<>();
        container.services().exportPerPlugin(Runnable.class, key -> () -> keys.add(key));
        plugin.beans("<osgi:reference id='own' interface='java.lang.Runnable'/>"
                + "<bean id='runner' class='" + SampleRunner.class.getName() + "' autowire='constructor'/>");

        container.install(List.of(plugin.build(folder)));

        assertEquals(List.of(KEY), keys);
    }

    private PluginContainer container() {
        PluginContainer started = new PluginContainer(Path.of("target/framework-bundles"), folder.resolve("osgi"), database, events);
        started.services().export(EventPublisher.class, events);
        return started;
    }

    private Object create() {
        return container.modules().find(PANEL).orElseThrow().create(SampleModule.class.getName(), Supplier.class).get();
    }

    private static String warning(List<PluginListing.Module> modules, String key) {
        return modules.stream().filter(module -> module.key().equals(key)).findFirst().orElseThrow().warning().orElseThrow();
    }

    /** Keeps what is published: the name of a plugin event, or the text that a plugin reports. */
    private static final class RecordingEvents implements EventPublisher {
        private final List<String> seen = new ArrayList<>();

        @Override
        public void publish(Object event) {
            seen.add(event instanceof PluginEnabledEvent || event instanceof PluginDisabledEvent
                    ? event.getClass().getSimpleName() : event.toString());
        }

        @Override
        public void register(Object listener) {
            throw new UnsupportedOperationException("register");
        }

        @Override
        public void unregister(Object listener) {
            throw new UnsupportedOperationException("unregister");
        }

        @Override
        public void unregisterAll() {
            throw new UnsupportedOperationException("unregisterAll");
        }
    }
}
