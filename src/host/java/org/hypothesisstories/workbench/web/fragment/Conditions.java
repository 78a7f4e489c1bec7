package org.hypothesisstories.workbench.web.fragment;

import com.atlassian.plugin.web.Condition;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.workbench.plugin.PluginModule;
import org.hypothesisstories.workbench.plugin.PluginModules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Element;

/** Whether a module is shown: its {@code condition} and nested {@code conditions} elements, all of which must hold. */
public final class Conditions {
    private static final Logger log = LoggerFactory.getLogger(Conditions.class);
    private static final String JIRAS_OWN = "com.atlassian.jira.plugin.webfragment.conditions.";

    private final ModuleInstances<Condition> instances;
    private final HostObjects hostObjects;

    public Conditions(PluginModules modules, HostObjects hostObjects) {
        this.hostObjects = hostObjects;
        this.instances = new ModuleInstances<>(modules, module -> group(module, module.xml(), "AND"));
    }

    /** False as well when a condition cannot be made or throws: what cannot be judged is not shown. */
    public boolean allow(PluginModule module, Map<String, Object> context) {
        try {
            return instances.of(module).shouldDisplay(context);
        } catch (RuntimeException | LinkageError failure) {
            log.warn("A condition of {} failed, so the module is not shown", module.completeKey(), failure);
            return false;
        }
    }

    private Condition group(PluginModule module, Element parent, String type) {
        List<Condition> singles = Elements.children(parent, "condition").stream()
                .map(element -> single(module, element)).toList();
        List<Condition> groups = Elements.children(parent, "conditions").stream()
                .map(element -> group(module, element, Elements.attribute(element, "type").orElse("AND"))).toList();
        List<Condition> parts = java.util.stream.Stream.concat(singles.stream(), groups.stream()).toList();
        return "OR".equalsIgnoreCase(type) ? new AnyOf(parts) : new AllOf(parts);
    }

    private Condition single(PluginModule module, Element element) {
        String className = element.getAttribute("class");
        Condition condition = className.startsWith(JIRAS_OWN)
                ? hostObjects.create(module.load(className).asSubclass(Condition.class))
                : module.create(className, Condition.class);
        condition.init(Elements.params(element));
        return "true".equals(element.getAttribute("invert")) ? new Inverted(condition) : condition;
    }

    private record AllOf(List<Condition> parts) implements Condition {
        @Override
        public void init(Map<String, String> params) {
            // A group takes no parameters.
        }

        @Override
        public boolean shouldDisplay(Map<String, Object> context) {
            return parts.stream().allMatch(part -> part.shouldDisplay(context));
        }
    }

    private record AnyOf(List<Condition> parts) implements Condition {
        @Override
        public void init(Map<String, String> params) {
            // A group takes no parameters.
        }

        @Override
        public boolean shouldDisplay(Map<String, Object> context) {
            return parts.stream().anyMatch(part -> part.shouldDisplay(context));
        }
    }

    private record Inverted(Condition inner) implements Condition {
        @Override
        public void init(Map<String, String> params) {
            // The inner condition has its parameters already.
        }

        @Override
        public boolean shouldDisplay(Map<String, Object> context) {
            return !inner.shouldDisplay(context);
        }
    }
}
