package org.hypothesisstories.workbench.plugin;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.PluginException;
import com.atlassian.plugin.event.events.PluginDisabledEvent;
import com.atlassian.plugin.event.events.PluginEnabledEvent;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.hypothesisstories.workbench.db.Database;
import org.hypothesisstories.workbench.i18n.Texts;
import org.hypothesisstories.workbench.time.MovedTime;
import org.hypothesisstories.workbench.time.PluginTimeHook;
import org.osgi.framework.BundleException;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Installs plugins, enables and disables them at run time and tells what modules they have. Host services are exported first, then
 * jars are installed and started, and once the whole product is up, {@link #productIsUp()} lets plugins begin to work.
 */
public final class PluginContainer implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(PluginContainer.class);

    private final OsgiFramework framework;
    private final PluginStates states;
    private final EventPublisher events;
    private final BundleServices services;
    private final LifecycleServices lifecycle;
    private final List<EnablingStep> steps = new CopyOnWriteArrayList<>();
    private final List<InstalledPlugin> plugins = new CopyOnWriteArrayList<>();
    private final List<PluginListing> refused = new CopyOnWriteArrayList<>();
    private final EnabledModules modules = new EnabledModules(this::enabled);
    private boolean productUp;

    /**
     * Starts the container without any plugin.
     *
     * @param bundles the folder with the jars of Spring and Gemini Blueprint
     * @param storage a folder for the container's own files, emptied at each start
     */
    public PluginContainer(Path bundles, Path storage, Database database, EventPublisher events) {
        this.framework = OsgiFramework.start(bundles, storage);
        this.states = new PluginStates(database);
        this.events = events;
        this.services = new BundleServices(framework.context());
        this.lifecycle = new LifecycleServices(framework.context());
    }

    /** Leads the calls of plugins for the current time to this clock; to be used before plugins are installed. */
    public void useClock(InstantSource clock) {
        MovedTime.offer(framework.context(), clock);
        framework.context().registerService(WeavingHook.class, new PluginTimeHook(), null);
    }

    /** Where areas offer their services to plugins; to be used before plugins are installed. */
    public ServiceExports services() {
        return services;
    }

    /** The modules of the enabled plugins. */
    public PluginModules modules() {
        return modules;
    }

    /** Adds what an area has to do for each plugin while it is being enabled; steps run in the order in which they were added. */
    public void addStep(EnablingStep step) {
        steps.add(step);
    }

    /** Installs the jars and enables those plugins that nobody has switched off. */
    public synchronized void install(List<Path> jars) {
        List<InstalledPlugin> installed = jars.stream().flatMap(jar -> install(jar).stream()).toList();
        enable(installed.stream().filter(plugin -> states.wanted(plugin.getKey())).toList());
    }

    private Optional<InstalledPlugin> install(Path jar) {
        try {
            PluginDescriptor descriptor = DescriptorReader.read(jar);
            if (find(descriptor.key()).isPresent()) {
                throw new PluginRefused("a plugin with the key " + descriptor.key() + " is installed already");
            }
            InstalledPlugin plugin = new InstalledPlugin(descriptor, framework.install(jar));
            plugins.add(plugin);
            return Optional.of(plugin);
        } catch (PluginRefused | PluginException e) {
            String file = jar.getFileName().toString();
            log.error("{} is refused: {}", file, e.getMessage());
            refused.add(new PluginListing(file, file, "", PluginState.REFUSED, Optional.of(e.getMessage()), List.of()));
            return Optional.empty();
        }
    }

    /** Enables the plugin and remembers it; does nothing when it is enabled. */
    public synchronized void enable(String pluginKey) {
        InstalledPlugin plugin = require(pluginKey);
        states.remember(pluginKey, true);
        if (!plugin.isEnabled()) {
            enable(List.of(plugin));
        }
    }

    /** Disables the plugin and remembers it; does nothing when it is disabled. */
    public synchronized void disable(String pluginKey) {
        InstalledPlugin plugin = require(pluginKey);
        states.remember(pluginKey, false);
        if (plugin.isEnabled()) {
            stop(plugin);
        }
        plugin.disabled();
    }

    /** Lets the enabled plugins' lifecycle services start; those of plugins enabled later start with their plugin. */
    public synchronized void productIsUp() {
        productUp = true;
        enabled().forEach(this::startLifecycle);
    }

    /** All plugins, refused ones included, as the reader sees them. */
    public List<PluginListing> list(Locale locale) {
        return Stream.concat(plugins.stream().map(plugin -> plugin.listing(locale)), refused.stream()).toList();
    }

    /** The plugins that are enabled at this moment. */
    public List<InstalledPlugin> enabled() {
        return plugins.stream().filter(InstalledPlugin::isEnabled).toList();
    }

    /** The texts of the plugins that are enabled at this moment. */
    public List<Texts> texts() {
        return enabled().stream().flatMap(plugin -> plugin.texts().stream()).toList();
    }

    /** The installed plugin with this key. */
    public Optional<InstalledPlugin> find(String pluginKey) {
        return plugins.stream().filter(plugin -> plugin.getKey().equals(pluginKey)).findFirst();
    }

    private InstalledPlugin require(String pluginKey) {
        return find(pluginKey).orElseThrow(() -> new IllegalArgumentException("No plugin has the key " + pluginKey));
    }

    /** All bundles are started before any context is awaited, because plugins may use each other's services. */
    private void enable(List<InstalledPlugin> chosen) {
        List<InstalledPlugin> started = new ArrayList<>(chosen);
        started.removeIf(plugin -> !start(plugin));
        started.forEach(this::finishEnabling);
    }

    private boolean start(InstalledPlugin plugin) {
        try {
            framework.contexts().expect(plugin.bundle());
            plugin.bundle().start();
            return true;
        } catch (BundleException e) {
            fail(plugin, e);
            return false;
        }
    }

    private void finishEnabling(InstalledPlugin plugin) {
        try {
            plugin.contextIsUp(framework.contexts().await(plugin.bundle(), plugin.descriptor().patience()));
            steps.forEach(step -> step.enabling(plugin));
        } catch (RuntimeException | LinkageError e) {
            fail(plugin, e);
            return;
        }
        plugin.enabled();
        warnOfModules(plugin);
        modules.changed();
        events.publish(new PluginEnabledEvent(plugin));
        if (productUp) {
            startLifecycle(plugin);
        }
    }

    private static void warnOfModules(InstalledPlugin plugin) {
        plugin.listing(Locale.ENGLISH).modules().forEach(module -> module.warning().ifPresent(warning ->
                log.warn("Module {} of plugin {} is not in use: {}", module.key(), plugin.getKey(), warning)));
    }

    private void fail(InstalledPlugin plugin, Throwable cause) {
        log.error("Plugin {} cannot be enabled", plugin.getKey(), cause);
        stopBundle(plugin);
        plugin.failed(cause);
    }

    private void startLifecycle(InstalledPlugin plugin) {
        try {
            lifecycle.tell(plugin.bundle(), LifecycleAware::onStart);
        } catch (RuntimeException | LinkageError e) {
            log.error("Plugin {} fails in onStart", plugin.getKey(), e);
            plugin.troubled(e);
        }
    }

    private void stop(InstalledPlugin plugin) {
        try {
            lifecycle.tell(plugin.bundle(), LifecycleAware::onStop);
        } catch (RuntimeException | LinkageError e) {
            log.error("Plugin {} fails in onStop", plugin.getKey(), e);
        }
        steps.forEach(step -> step.disabling(plugin));
        stopBundle(plugin);
        plugin.disabled();
        modules.changed();
        events.publish(new PluginDisabledEvent(plugin));
    }

    private static void stopBundle(InstalledPlugin plugin) {
        try {
            plugin.bundle().stop();
        } catch (BundleException e) {
            log.error("Plugin {} does not stop", plugin.getKey(), e);
        }
    }

    /** Stops all plugins, the last one first, and the framework. */
    @Override
    public synchronized void close() {
        List<InstalledPlugin> running = new ArrayList<>(enabled());
        Collections.reverse(running);
        running.forEach(this::stop);
        framework.close();
    }
}
