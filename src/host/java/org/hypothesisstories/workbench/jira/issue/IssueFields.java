package org.hypothesisstories.workbench.jira.issue;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All fields that an issue can have: the built-in ones and the custom fields of its project and type. */
public final class IssueFields {
    private final Map<String, IssueField> builtIn = new LinkedHashMap<>();
    private final CustomFieldManager customFields;

    IssueFields(Catalogue catalogue, PermissionManager permissions, IssueTypeSchemeManager typeSchemes,
            WorkflowSchemeManager workflowSchemes, IssueRows rows) {
        ConstantsManager constants = catalogue.constants();
        this.customFields = catalogue.customFields();
        List.of(new SummaryField(),
                new IssueTypeField(constants, typeSchemes, workflowSchemes),
                new PriorityField(constants),
                new DueDateField(permissions),
                new AssigneeField(catalogue.users(), permissions),
                new ReporterField(catalogue.users(), permissions),
                new TextField("description", MutableIssue::setDescription),
                new LabelsField(rows),
                new ConstantField("resolution", constants::getResolution, MutableIssue::setResolutionId),
                new StatusField(constants)).forEach(field -> builtIn.put(field.id(), field));
    }

    /** The field with this id, if it exists and belongs to issues of this kind. */
    public Optional<IssueField> find(String id, Issue issue) {
        if (builtIn.containsKey(id)) {
            return Optional.of(builtIn.get(id));
        }
        CustomField custom = id.startsWith("customfield_") ? customFields.getCustomFieldObject(id) : null;
        return Optional.ofNullable(custom).filter(field -> field.getRelevantConfig(issue) != null).map(CustomIssueField::new);
    }

    /** The field whatever the kind of the issue; for values that are set although the field is out of scope. */
    Optional<IssueField> find(String id) {
        if (builtIn.containsKey(id)) {
            return Optional.of(builtIn.get(id));
        }
        return Optional.ofNullable(customFields.getCustomFieldObject(id)).map(CustomIssueField::new);
    }

    /** Every field that an issue of this kind has. */
    public List<IssueField> of(Issue issue) {
        return Stream.concat(builtIn.values().stream(),
                customFields.getCustomFieldObjects(issue).stream().map(CustomIssueField::new)).toList();
    }
}
