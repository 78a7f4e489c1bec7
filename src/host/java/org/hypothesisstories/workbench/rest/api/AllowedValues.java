package org.hypothesisstories.workbench.rest.api;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfo;
import java.util.Collection;
import java.util.Optional;
import org.hypothesisstories.workbench.jira.field.FieldJson;
import org.hypothesisstories.workbench.rest.json.ConstantsJson;
import org.hypothesisstories.workbench.rest.json.IssueField;

/** The values that a field can take, where they can be listed. */
public final class AllowedValues {
    private final ConstantsManager constants;
    private final CustomFieldManager customFields;
    private final FieldJson fieldJson;
    private final ConstantsJson json;

    public AllowedValues(ConstantsManager constants, CustomFieldManager customFields, FieldJson fieldJson, ConstantsJson json) {
        this.fieldJson = fieldJson;
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
        return Optional.ofNullable(fieldJson.typeInfo(customFields.getCustomFieldObject(id), context, issue))
                .map(FieldTypeInfo::getAllowedValues);
    }
}
