package org.hypothesisstories.adapter.jira.setup;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.application.setup.SetUpTarget;
import org.ofbiz.core.entity.GenericEntityException;

/** A custom field for issues of our type in every project. A field of the name serves only if it is of the right type. */
final class FieldRecipe implements Recipe<CustomField> {
    private final ResearchField field;
    private final CustomFieldManager fields;
    private final FoundObjects found;

    FieldRecipe(ResearchField field, CustomFieldManager fields, FoundObjects found) {
        this.field = field;
        this.fields = fields;
        this.found = found;
    }

    @Override
    public String setting() {
        return field.setting();
    }

    @Override
    public String kind() {
        return "field";
    }

    @Override
    public String name() {
        return field.fieldName();
    }

    @Override
    public Optional<CustomField> byId(String id) {
        return Optional.ofNullable(fields.getCustomFieldObject(id)).filter(this::isOfType);
    }

    @Override
    public Optional<CustomField> byName() {
        return fields.getCustomFieldObjectsByName(name()).stream().filter(this::isOfType).findFirst();
    }

    private boolean isOfType(CustomField candidate) {
        return candidate.getCustomFieldType() != null && field.typeKey().equals(candidate.getCustomFieldType().getKey());
    }

    @Override
    public CustomField make(SetUpTarget target) {
        CustomFieldType<?, ?> type = present(fields.getCustomFieldType(field.typeKey()), field.typeKey());
        CustomFieldSearcher searcher = present(fields.getCustomFieldSearcher(field.searcherKey()), field.searcherKey());
        try {
            return fields.createCustomField(name(), field.description(), type, searcher,
                    List.of(GlobalIssueContext.getInstance()), List.of(found.issueType()));
        } catch (GenericEntityException e) {
            throw new IllegalStateException("Jira could not store the field " + name(), e);
        }
    }

    private static <T> T present(T module, String key) {
        if (module == null) {
            throw new IllegalStateException("Jira does not know the module " + key + "; is it enabled?");
        }
        return module;
    }

    @Override
    public String nameOf(CustomField object) {
        return object.getUntranslatedName();
    }

    @Override
    public String id(CustomField made) {
        return made.getId();
    }
}
