package org.hypothesisstories.workbench.plugin;

import java.util.Locale;
import java.util.Optional;
import org.w3c.dom.Element;

/** One module as a plugin's descriptor declares it. */
public interface PluginModule {
    /** The key of the plugin that declares the module. */
    String pluginKey();

    /** The module's own key, unique within its plugin. */
    String key();

    /** Plugin key and module key joined by a colon. */
    default String completeKey() {
        return pluginKey() + ":" + key();
    }

    /** The name of the descriptor element, for instance {@code web-panel}. */
    String type();

    /** The module's element in the descriptor. */
    Element xml();

    /** The name in the reader's language: the element's {@code i18n-name-key}, else its {@code name}, else its key. */
    String name(Locale locale);

    /** Loads a class with the plugin's class loader. */
    Class<?> load(String className);

    /** Creates an instance through the plugin's Spring context, its constructor autowired. */
    <T> T create(String className, Class<T> expected);

    /** The location of the {@code resource} child with this type and name, if the module has one. */
    Optional<String> resourceLocation(String type, String name);

    /** Opens a file of the plugin's jar. */
    Optional<java.io.InputStream> open(String location);
}
