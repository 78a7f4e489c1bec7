package org.hypothesisstories.workbench.jira.workflow;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hypothesisstories.workbench.plugin.PluginModule;
import org.hypothesisstories.workbench.plugin.PluginModules;
import org.w3c.dom.NodeList;

/** The conditions, validators and functions that enabled plugins declare. */
final class PluginParts {
    static final String CLASS_NAME = "class.name";
    private static final String MODULE_KEY = "full.module.key";

    private final PluginModules modules;

    PluginParts(PluginModules modules) {
        this.modules = modules;
    }

    /** A new instance of the class, made by the plugin that declares it. */
    Optional<Object> create(String className) {
        return all().filter(module -> className.equals(partClass(module))).findFirst().map(module -> module.create(className, Object.class));
    }

    /** The module that a descriptor's arguments name: by its full key, which is both keys without a mark between, else by its class. */
    Optional<PluginModule> module(Map<String, ?> arguments) {
        Object key = arguments.get(MODULE_KEY);
        Optional<PluginModule> byKey = all().filter(module -> (module.pluginKey() + module.key()).equals(key)).findFirst();
        return byKey.or(() -> all().filter(module -> partClass(module).equals(arguments.get(CLASS_NAME))).findFirst());
    }

    private Stream<PluginModule> all() {
        return Arrays.stream(WorkflowPart.values()).flatMap(part -> modules.enabled(part.moduleType()).stream());
    }

    private static String partClass(PluginModule module) {
        return Arrays.stream(WorkflowPart.values()).filter(part -> part.moduleType().equals(module.type()))
                .map(part -> module.xml().getElementsByTagName(part.classElement())).filter(found -> found.getLength() > 0)
                .map(PluginParts::text).findFirst().orElse("");
    }

    private static String text(NodeList elements) {
        return elements.item(0).getTextContent().strip();
    }
}
