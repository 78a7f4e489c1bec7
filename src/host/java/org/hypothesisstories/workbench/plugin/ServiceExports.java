package org.hypothesisstories.workbench.plugin;

/** Offers the host's services to plugins. */
public interface ServiceExports {
    /** Plugins that reference {@code api} get {@code service}. */
    <T> void export(Class<T> api, T service);

    /** As {@link #export(Class, Object)}, but each plugin gets an instance of its own, made from the plugin's key. */
    <T> void exportPerPlugin(Class<T> api, java.util.function.Function<String, T> factory);
}
