package org.hypothesisstories.workbench.jira.field;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import java.util.Optional;
import org.hypothesisstories.workbench.jira.field.type.SystemTypes;

/** What Jira's own descriptor says about one of its field types. */
record SystemFieldTypeDescriptor(SystemTypes system, CustomFieldType<?, ?> type, TypeNames names)
        implements CustomFieldTypeModuleDescriptor, FieldTemplates {
    @Override
    public String getCompleteKey() {
        return SystemFieldTypes.PLUGIN_KEY + ":" + system.key();
    }

    @Override
    public String getPluginKey() {
        return SystemFieldTypes.PLUGIN_KEY;
    }

    @Override
    public String getKey() {
        return system.key();
    }

    @Override
    public String getName() {
        return names.text("workbench.field.type." + system.key());
    }

    @Override
    public String getDescription() {
        return "";
    }

    @Override
    @SuppressWarnings("unchecked")
    public Class<CustomFieldType> getModuleClass() {
        return (Class<CustomFieldType>) type.getClass();
    }

    @Override
    public CustomFieldType getModule() {
        return type;
    }

    @Override
    public Optional<Template> template(String name) {
        return switch (name) {
            case "view", "edit" -> Optional.of(new Template(null, SystemTemplates.named(name + "-" + system.template() + ".vm")));
            default -> Optional.empty();
        };
    }
}
