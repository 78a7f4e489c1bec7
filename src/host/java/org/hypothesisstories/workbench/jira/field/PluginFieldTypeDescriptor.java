package org.hypothesisstories.workbench.jira.field;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import java.util.Optional;
import org.hypothesisstories.workbench.plugin.PluginModule;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a plugin's descriptor says about a field type. */
record PluginFieldTypeDescriptor(PluginModule module, CustomFieldType<?, ?> type, TypeNames names)
        implements CustomFieldTypeModuleDescriptor, FieldTemplates {
    @Override
    public String getCompleteKey() {
        return module.completeKey();
    }

    @Override
    public String getPluginKey() {
        return module.pluginKey();
    }

    @Override
    public String getKey() {
        return module.key();
    }

    @Override
    public String getName() {
        return names.of(module);
    }

    @Override
    public String getDescription() {
        NodeList descriptions = module.xml().getElementsByTagName("description");
        if (descriptions.getLength() == 0) {
            return "";
        }
        String key = ((Element) descriptions.item(0)).getAttribute("key");
        return key.isEmpty() ? descriptions.item(0).getTextContent().strip() : names.text(key);
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

    /** A descriptor may name one of Jira's own templates; the plugin's jar does not hold those. */
    @Override
    public Optional<Template> template(String name) {
        return module.resourceLocation("velocity", name).map(location -> SystemTemplates.find(location)
                .filter(own -> module.open(location).isEmpty())
                .map(own -> new Template(null, own))
                .orElseGet(() -> new Template(module, location)));
    }
}
