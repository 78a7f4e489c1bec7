package org.hypothesisstories.workbench.web.asset;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.hypothesisstories.workbench.plugin.PluginModules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides which web-resources a page gets and in which order: each once, after everything that it depends on. */
public final class WebResources {
    private static final Logger log = LoggerFactory.getLogger(WebResources.class);
    // Every page has AUI and jQuery already, so what plugins name for them adds nothing.
    private static final Set<String> PLUGINS_IN_EVERY_PAGE =
            Set.of("com.atlassian.auiplugin", "com.atlassian.plugins.jquery", "jira.webresources", "com.atlassian.jira.jira-header-plugin");

    private final PluginModules modules;
    private final Predicate<WebResource> displayed;

    /** @param displayed false for a resource whose own condition says no */
    public WebResources(PluginModules modules, Predicate<WebResource> displayed) {
        this.modules = modules;
        this.displayed = displayed;
    }

    /** The resources of the contexts, then those asked for by key. */
    public List<WebResource> inOrder(Collection<String> contexts, Collection<String> keys) {
        Map<String, WebResource> ordered = new LinkedHashMap<>();
        for (WebResource resource : enabled()) {
            if (resource.contexts().stream().anyMatch(contexts::contains)) {
                add(resource, ordered);
            }
        }
        keys.forEach(key -> addByKey(key, ordered));
        ordered.values().removeIf(java.util.Objects::isNull);
        return List.copyOf(ordered.values());
    }

    private List<WebResource> enabled() {
        return modules.enabled("web-resource").stream().map(WebResource::of).toList();
    }

    private void add(WebResource resource, Map<String, WebResource> ordered) {
        if (ordered.containsKey(resource.key()) || !displayed.test(resource)) {
            return;
        }
        // Marks the resource as on its way, so that a circle of dependencies ends.
        ordered.put(resource.key(), null);
        resource.dependencies().forEach(key -> addByKey(key, ordered));
        ordered.remove(resource.key());
        ordered.put(resource.key(), resource);
    }

    private void addByKey(String key, Map<String, WebResource> ordered) {
        if (PLUGINS_IN_EVERY_PAGE.contains(key.split(":", 2)[0])) {
            return;
        }
        modules.find(key).filter(module -> "web-resource".equals(module.type())).map(WebResource::of)
                .ifPresentOrElse(resource -> add(resource, ordered),
                        () -> log.warn("There is no enabled web-resource {}", key));
    }
}
