package org.hypothesisstories.workbench.jira.field;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.workbench.jira.field.type.SystemTypes;
import org.hypothesisstories.workbench.jira.field.type.TypeServices;

/** Jira's own field types under their real keys. */
public final class SystemFieldTypes {
    /** The plugin that holds them in Jira. */
    public static final String PLUGIN_KEY = "com.atlassian.jira.plugin.system.customfieldtypes";

    private final TypeServices services;
    private final Map<String, CustomFieldType<?, ?>> types = new LinkedHashMap<>();

    public SystemFieldTypes(TypeServices services, TypeNames names) {
        this.services = services;
        for (SystemTypes system : SystemTypes.values()) {
            CustomFieldType<?, ?> type = system.create(services);
            type.init(new SystemFieldTypeDescriptor(system, type, names));
            types.put(type.getKey(), type);
        }
    }

    Optional<CustomFieldType<?, ?>> find(String key) {
        return Optional.ofNullable(types.get(key));
    }

    List<CustomFieldType<?, ?>> all() {
        return List.copyOf(types.values());
    }

    /** A new type of one of Jira's classes, for a plugin whose descriptor names that class. */
    Optional<CustomFieldType<?, ?>> create(String className) {
        return SystemTypes.ofClass(className).map(system -> system.create(services));
    }
}
