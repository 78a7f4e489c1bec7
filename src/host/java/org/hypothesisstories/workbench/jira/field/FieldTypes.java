package org.hypothesisstories.workbench.jira.field;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hypothesisstories.workbench.plugin.PluginModule;
import org.hypothesisstories.workbench.plugin.PluginModules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Jira's own field types, and those of the plugins that are enabled. */
public final class FieldTypes {
    private static final String MODULE_TYPE = "customfield-type";
    private static final Logger log = LoggerFactory.getLogger(FieldTypes.class);

    private final PluginModules modules;
    private final SystemFieldTypes system;
    private final TypeNames names;
    private final Map<PluginModule, Optional<CustomFieldType<?, ?>>> created = new ConcurrentHashMap<>();

    public FieldTypes(PluginModules modules, SystemFieldTypes system, TypeNames names) {
        this.modules = modules;
        this.system = system;
        this.names = names;
        // A plugin that comes back is another bundle: its types are made anew by its new Spring context.
        modules.onChange(created::clear);
    }

    /** The type with the complete key; nothing while its plugin is disabled. */
    Optional<CustomFieldType<?, ?>> find(String key) {
        if (key == null) {
            return Optional.empty();
        }
        return system.find(key).or(() -> modules.find(key).filter(module -> module.type().equals(MODULE_TYPE)).flatMap(this::of));
    }

    /** All types that can be had at the moment, Jira's first. */
    List<CustomFieldType<?, ?>> all() {
        List<CustomFieldType<?, ?>> all = new ArrayList<>(system.all());
        modules.enabled(MODULE_TYPE).forEach(module -> of(module).ifPresent(all::add));
        return all;
    }

    private Optional<CustomFieldType<?, ?>> of(PluginModule module) {
        Optional<CustomFieldType<?, ?>> known = created.get(module);
        if (known != null) {
            return known;
        }
        // Not computeIfAbsent: a type may ask for other fields while it is being made.
        Optional<CustomFieldType<?, ?>> made = create(module);
        Optional<CustomFieldType<?, ?>> first = created.putIfAbsent(module, made);
        return first == null ? made : first;
    }

    private Optional<CustomFieldType<?, ?>> create(PluginModule module) {
        String className = module.xml().getAttribute("class");
        try {
            CustomFieldType<?, ?> type = system.create(className).orElse(null);
            if (type == null) {
                type = module.create(className, CustomFieldType.class);
            }
            type.init(new PluginFieldTypeDescriptor(module, type, names));
            return Optional.of(type);
        } catch (RuntimeException | LinkageError e) {
            log.error("The field type {} cannot be created: its fields are not offered.", module.completeKey(), e);
            return Optional.empty();
        }
    }
}
