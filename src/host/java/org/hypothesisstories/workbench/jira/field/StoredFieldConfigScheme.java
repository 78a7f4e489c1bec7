package org.hypothesisstories.workbench.jira.field;

import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A field's context: one configuration, the projects and the issue types that it is for. */
final class StoredFieldConfigScheme implements FieldConfigScheme {
    private final ContextRow row;
    private final FieldContexts contexts;

    StoredFieldConfigScheme(ContextRow row, FieldContexts contexts) {
        this.row = row;
        this.contexts = contexts;
    }

    ContextRow row() {
        return row;
    }

    @Override
    public Long getId() {
        return row.heading().id();
    }

    @Override
    public String getName() {
        return row.heading().name();
    }

    @Override
    public String getDescription() {
        return row.heading().description();
    }

    @Override
    public FieldConfig getOneAndOnlyConfig() {
        return contexts.config(row);
    }

    /** As Jira's: by issue type id, the null key standing for all types. */
    @Override
    public Map<String, FieldConfig> getConfigs() {
        Map<String, FieldConfig> configs = new HashMap<>();
        getAssociatedIssueTypeIds().forEach(type -> configs.put(type, getOneAndOnlyConfig()));
        return configs;
    }

    @Override
    public List<JiraContextNode> getContexts() {
        if (row.allProjects()) {
            return List.of(GlobalIssueContext.getInstance());
        }
        return row.projects().stream().sorted().map(contexts::projectNode).toList();
    }

    @Override
    public boolean isInContext(IssueContext issue) {
        return row.coversProject(issue.getProjectId());
    }

    @Override
    public List<Long> getAssociatedProjectIds() {
        return row.projects().stream().sorted().toList();
    }

    @Override
    public Collection<IssueType> getAssociatedIssueTypes() {
        return isAllIssueTypes() ? Collections.singletonList(null) : row.issueTypes().stream().map(contexts::issueType).toList();
    }

    @Override
    public Collection<String> getAssociatedIssueTypeIds() {
        return isAllIssueTypes() ? Collections.singleton(null) : row.issueTypes();
    }

    @Override
    public boolean isGlobal() {
        return row.allProjects() && isAllIssueTypes();
    }

    @Override
    public boolean isAllProjects() {
        return row.allProjects();
    }

    @Override
    public boolean isAllIssueTypes() {
        return row.issueTypes().isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FieldConfigScheme that && getId().equals(that.getId());
    }

    @Override
    public int hashCode() {
        return Objects.hash(getId());
    }

    @Override
    public String toString() {
        return getName() + " (" + getId() + ")";
    }
}
