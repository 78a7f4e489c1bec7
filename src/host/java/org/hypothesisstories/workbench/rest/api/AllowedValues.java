package org.hypothesisstories.workbench.rest.api;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.OrderableField;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfo;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfoContext;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import java.util.Collection;
import java.util.Optional;
import org.hypothesisstories.workbench.rest.json.ConstantsJson;
import org.hypothesisstories.workbench.rest.json.IssueField;

/** The values that a field can take, where they can be listed. */
public final class AllowedValues {
    private final ConstantsManager constants;
    private final CustomFieldManager customFields;
    private final ConstantsJson json;

    public AllowedValues(ConstantsManager constants, CustomFieldManager customFields, ConstantsJson json) {
        this.constants = constants;
        this.customFields = customFields;
        this.json = json;
    }

    /** The issue is null while it is not created. */
    Optional<Collection<?>> of(IssueField field, IssueContext context, Issue issue) {
        return switch (field.id()) {
            case "priority" -> Optional.of(constants.getPriorities().stream().map(json::priority).toList());
            case "resolution" -> Optional.of(constants.getResolutions().stream().map(json::resolution).toList());
            default -> field.custom() ? custom(field.id(), context, issue) : Optional.empty();
        };
    }

    private Optional<Collection<?>> custom(String id, IssueContext context, Issue issue) {
        CustomField field = customFields.getCustomFieldObject(id);
        return field.getCustomFieldType() instanceof RestAwareCustomFieldType type
                ? Optional.ofNullable(type.getFieldTypeInfo(new Asked(field, context, issue)))
                        .map(FieldTypeInfo::getAllowedValues)
                : Optional.empty();
    }

    private record Asked(CustomField field, IssueContext context, Issue issue) implements FieldTypeInfoContext {
        @Override
        public IssueContext getIssueContext() {
            return context;
        }

        @Override
        public OrderableField getOderableField() {
            return field;
        }

        @Override
        public Issue getIssue() {
            return issue;
        }
    }
}
