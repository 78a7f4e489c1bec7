package org.hypothesisstories.workbench.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.Field;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A custom field of this installation whose type is at hand. */
final class StoredCustomField implements CustomField {
    private final FieldRow row;
    private final CustomFieldType<?, ?> type;
    private final CustomFieldSearcher searcher;
    private final FieldContexts contexts;

    StoredCustomField(FieldRow row, CustomFieldType<?, ?> type, CustomFieldSearcher searcher, FieldContexts contexts) {
        this.row = row;
        this.type = type;
        this.searcher = searcher;
        this.contexts = contexts;
    }

    @Override
    public String getId() {
        return row.fieldId();
    }

    @Override
    public Long getIdAsLong() {
        return row.id();
    }

    @Override
    public String getNameKey() {
        return row.name();
    }

    @Override
    public String getName() {
        return row.name();
    }

    @Override
    public String getFieldName() {
        return row.name();
    }

    @Override
    public String getUntranslatedName() {
        return row.name();
    }

    @Override
    public String getDescription() {
        return row.description();
    }

    @Override
    public String getUntranslatedDescription() {
        return row.description();
    }

    @Override
    public CustomFieldType getCustomFieldType() {
        return type;
    }

    @Override
    public CustomFieldSearcher getCustomFieldSearcher() {
        return searcher;
    }

    @Override
    public Object getValue(Issue issue) {
        return type.getValueFromIssue(this, issue);
    }

    @Override
    public void populateFromParams(Map<String, Object> values, Map<String, String[]> parameters) {
        values.put(getId(), FieldParams.read(this, parameters));
    }

    @Override
    @SuppressWarnings("unchecked")
    public Object getValueFromParams(Map values) {
        return getCustomFieldType().getValueFromCustomFieldParams((CustomFieldParams) values.get(getId()));
    }

    @Override
    public CustomFieldParams getCustomFieldValues(Map parameters) {
        return FieldParams.read(this, parameters);
    }

    @Override
    public FieldConfig getRelevantConfig(Issue issue) {
        return getRelevantConfig((IssueContext) issue);
    }

    @Override
    public FieldConfig getRelevantConfig(IssueContext issue) {
        return contexts.relevant(getId(), issue).orElse(null);
    }

    @Override
    public boolean isRelevantForIssueContext(IssueContext issue) {
        return getRelevantConfig(issue) != null;
    }

    @Override
    public boolean isInScope(long projectId, String issueTypeId) {
        return getConfigurationSchemes().stream().map(scheme -> ((StoredFieldConfigScheme) scheme).row())
                .anyMatch(context -> context.coversProject(projectId)
                        && (issueTypeId == null || context.issueTypes().isEmpty() || context.issueTypes().contains(issueTypeId)));
    }

    @Override
    public boolean isEditable() {
        return true;
    }

    @Override
    public List<FieldConfigScheme> getConfigurationSchemes() {
        return contexts.schemes(getId());
    }

    @Override
    public List<Project> getAssociatedProjectObjects() {
        return getConfigurationSchemes().stream().flatMap(scheme -> scheme.getAssociatedProjectIds().stream()).distinct()
                .map(id -> contexts.projectNode(id).getProjectObject()).toList();
    }

    @Override
    public List<IssueType> getAssociatedIssueTypes() {
        if (isAllIssueTypes()) {
            return Collections.singletonList(null);
        }
        return getConfigurationSchemes().stream().flatMap(scheme -> scheme.getAssociatedIssueTypes().stream()).distinct().toList();
    }

    @Override
    public boolean isGlobal() {
        return getConfigurationSchemes().stream().anyMatch(FieldConfigScheme::isGlobal);
    }

    @Override
    public boolean isAllProjects() {
        return getConfigurationSchemes().stream().anyMatch(FieldConfigScheme::isAllProjects);
    }

    @Override
    public boolean isAllIssueTypes() {
        return getConfigurationSchemes().stream().anyMatch(FieldConfigScheme::isAllIssueTypes);
    }

    @Override
    public int compareTo(Object other) {
        return other instanceof Field that ? getName().compareToIgnoreCase(that.getName()) : -1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CustomField that && getId().equals(that.getId());
    }

    @Override
    public int hashCode() {
        return getId().hashCode();
    }

    @Override
    public String toString() {
        return getName();
    }
}
