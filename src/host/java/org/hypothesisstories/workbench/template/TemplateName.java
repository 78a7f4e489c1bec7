package org.hypothesisstories.workbench.template;

import java.util.Optional;

/** The names that templates bear inside Velocity: the plugin's key, or nothing for the host, then an exclamation mark, then the path. */
final class TemplateName {
    private static final char MARK = '!';

    private TemplateName() {
    }

    static String ofHost(String location) {
        return MARK + path(location);
    }

    static String ofPlugin(String pluginKey, String location) {
        return pluginKey + MARK + path(location);
    }

    /** The plugin whose template it is; empty for the host's. */
    static Optional<String> pluginKey(String name) {
        return Optional.of(name.substring(0, Math.max(0, name.indexOf(MARK)))).filter(key -> !key.isEmpty());
    }

    static String path(String nameOrLocation) {
        String location = nameOrLocation.substring(nameOrLocation.indexOf(MARK) + 1);
        return location.startsWith("/") ? location.substring(1) : location;
    }

    /** What a template includes is looked for where the template itself lies. */
    static String included(String included, String including, String directive) {
        return including.substring(0, including.indexOf(MARK) + 1) + path(included);
    }
}
