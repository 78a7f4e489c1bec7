package org.hypothesisstories.workbench.plugin;

import com.atlassian.plugin.Plugin;
import com.atlassian.plugin.PluginException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hypothesisstories.workbench.i18n.Texts;
import org.osgi.framework.Bundle;

/** A plugin whose jar has been installed, whether it is enabled or not. */
public final class InstalledPlugin implements Plugin {
    private final PluginDescriptor descriptor;
    private final Bundle bundle;
    private final List<DescribedModule> modules;
    private final List<Texts> texts;
    private volatile PluginState state = PluginState.DISABLED;
    private volatile String problem;
    private volatile SpringContext context;

    InstalledPlugin(PluginDescriptor descriptor, Bundle bundle) {
        this.descriptor = descriptor;
        this.bundle = bundle;
        this.modules = descriptor.modules().stream().map(xml -> new DescribedModule(this, xml)).toList();
        this.texts = descriptor.translations().stream().map(location -> new Texts(this::open, location)).toList();
    }

    @Override
    public String getKey() {
        return descriptor.key();
    }

    @Override
    public String getName() {
        return descriptor.name();
    }

    /** What the jar says about itself. */
    public PluginDescriptor descriptor() {
        return descriptor;
    }

    /** The modules that are in use while the plugin is enabled. */
    public List<PluginModule> modules() {
        return modules.stream().filter(DescribedModule::usable).map(PluginModule.class::cast).toList();
    }

    /** The plugin's texts, one family of files for each of its i18n resources. */
    public List<Texts> texts() {
        return texts;
    }

    /** Opens a file of the plugin's jar. */
    public Optional<InputStream> open(String location) {
        URL entry = bundle.getEntry(location.startsWith("/") ? location.substring(1) : location);
        try {
            return entry == null ? Optional.empty() : Optional.of(entry.openStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The locations of the jar's files whose names end so, for instance {@code .class}. */
    public List<String> files(String ending) {
        Enumeration<URL> found = bundle.findEntries("/", "*" + ending, true);
        return found == null ? List.of() : Collections.list(found).stream().map(file -> file.getPath().substring(1)).toList();
    }

    /** Loads a class with the plugin's class loader. */
    public Class<?> load(String className) {
        try {
            return bundle.loadClass(className);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new PluginException("Plugin " + getKey() + " has no class " + className + ": " + e.getMessage(), e);
        }
    }

    /** True when the class is in the plugin's own jar. */
    public boolean owns(String className) {
        return bundle.getEntry(className.replace('.', '/') + ".class") != null;
    }

    /** Creates an instance through the plugin's Spring context, its constructor autowired. */
    public <T> T create(String className, Class<T> expected) {
        Class<?> type = load(className);
        if (!expected.isAssignableFrom(type)) {
            throw new PluginException(className + " of plugin " + getKey() + " is no " + expected.getName());
        }
        SpringContext current = context;
        if (current == null) {
            throw new PluginException("Plugin " + getKey() + " is not enabled");
        }
        return expected.cast(current.create(type));
    }

    Optional<String> text(Locale locale, String key) {
        return texts.stream().flatMap(family -> family.find(locale, key).stream()).findFirst();
    }

    Bundle bundle() {
        return bundle;
    }

    boolean isEnabled() {
        return state == PluginState.ENABLED;
    }

    /** Gives the plugin's modules their context, before others see the plugin as enabled. */
    void contextIsUp(SpringContext up) {
        context = up;
        modules.forEach(DescribedModule::check);
    }

    void enabled() {
        state = PluginState.ENABLED;
        problem = null;
    }

    void disabled() {
        state = PluginState.DISABLED;
        problem = null;
        context = null;
    }

    void failed(Throwable cause) {
        state = PluginState.FAILED;
        problem = Causes.sentence(cause);
        context = null;
    }

    void troubled(Throwable cause) {
        problem = Causes.sentence(cause);
    }

    PluginListing listing(Locale locale) {
        List<PluginListing.Module> listed = modules.stream()
                .map(module -> new PluginListing.Module(module.key(), module.type(), module.name(locale),
                        isEnabled() && module.usable(), module.warning()))
                .toList();
        return new PluginListing(getKey(), getName(), descriptor.version(), state, Optional.ofNullable(problem), listed);
    }
}
