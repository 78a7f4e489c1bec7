package org.hypothesisstories.workbench.plugin;

import java.time.Duration;
import java.util.List;
import org.w3c.dom.Element;

/**
 * What a plugin's jar says about itself.
 *
 * @param symbolicName the bundle's symbolic name, from which Active Objects takes its default namespace
 * @param modules the module elements in the order of the descriptor
 * @param translations the locations of the i18n resources
 * @param patience how long the Spring context may wait for services
 */
public record PluginDescriptor(String key, String symbolicName, String name, String version, List<Element> modules,
        List<String> translations, Duration patience) {
}
