package org.hypothesisstories.workbench.jira.field;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.hypothesisstories.workbench.db.Database;

/** The contexts of configurable fields: where a field exists, and with which configuration. */
public final class FieldContexts implements FieldConfigSchemeManager {
    private final Database database;
    private final ContextRows rows;
    private final ProjectManager projects;
    private final IssueTypeManager issueTypes;
    private final Function<String, CustomField> customFields;

    /** Takes a look-up of custom fields by their text id, since a configuration knows its field and the field its contexts. */
    public FieldContexts(Database database, ProjectManager projects, IssueTypeManager issueTypes,
            Function<String, CustomField> customFields) {
        this.database = database;
        this.rows = new ContextRows(database);
        this.projects = projects;
        this.issueTypes = issueTypes;
        this.customFields = customFields;
    }

    @Override
    public List<FieldConfigScheme> getConfigSchemesForField(ConfigurableField field) {
        return schemes(field.getId());
    }

    /** The contexts of the field with this id, oldest first. */
    public List<FieldConfigScheme> schemes(String fieldId) {
        return rows.of(fieldId).stream().map(row -> (FieldConfigScheme) new StoredFieldConfigScheme(row, this)).toList();
    }

    /** The context of the field that the project is in: its own before the one for all projects. */
    public Optional<FieldConfigScheme> schemeOf(String fieldId, Project project) {
        return rows.of(fieldId).stream().filter(row -> row.coversProject(project.getId()))
                .min(Comparator.comparing(ContextRow::allProjects)).map(row -> new StoredFieldConfigScheme(row, this));
    }

    @Override
    public FieldConfigScheme createFieldConfigScheme(FieldConfigScheme scheme, List<JiraContextNode> nodes, List<IssueType> types,
            ConfigurableField field) {
        return create(field.getId(), scheme.getName(), scheme.getDescription(), nodes, types);
    }

    /** Creates a context; no types are all types. */
    public FieldConfigScheme create(String fieldId, String name, String description, List<JiraContextNode> nodes, List<IssueType> types) {
        return database.inTransaction(() -> {
            long id = rows.insert(fieldId, name, description);
            assign(id, fieldId, nodes);
            rows.assignIssueTypes(id, types.stream().filter(Objects::nonNull).map(IssueType::getId).toList());
            return get(id);
        });
    }

    /** Creates a context that is for no project yet. */
    public FieldConfigScheme create(String fieldId, String name, String description) {
        return get(rows.insert(fieldId, name, description));
    }

    @Override
    public FieldConfigScheme updateFieldConfigScheme(FieldConfigScheme scheme, List<JiraContextNode> nodes, ConfigurableField field) {
        assign(scheme.getId(), field.getId(), nodes);
        return get(scheme.getId());
    }

    @Override
    public FieldConfigScheme updateFieldConfigScheme(FieldConfigScheme scheme) {
        rows.rename(scheme.getId(), scheme.getName(), scheme.getDescription());
        return get(scheme.getId());
    }

    private void assign(long id, String fieldId, List<JiraContextNode> nodes) {
        Collection<Long> listed = nodes.stream().map(FieldContexts::projectId).filter(Objects::nonNull).toList();
        boolean all = nodes.stream().anyMatch(node -> projectId(node) == null);
        rows.assignProjects(id, fieldId, all, listed);
    }

    /** A plugin's own node may know only one of the two. */
    private static Long projectId(JiraContextNode node) {
        if (node.getProjectId() != null) {
            return node.getProjectId();
        }
        return node.getProjectObject() == null ? null : node.getProjectObject().getId();
    }

    @Override
    public FieldConfig getRelevantConfig(IssueContext issue, ConfigurableField field) {
        return relevant(field.getId(), issue).orElse(null);
    }

    Optional<FieldConfig> relevant(String fieldId, IssueContext issue) {
        return rows.of(fieldId).stream().filter(row -> row.coversProject(issue.getProjectId()))
                .min(Comparator.comparing(ContextRow::allProjects)).filter(row -> row.covers(issue)).map(this::config);
    }

    /** The node that stands for one project when contexts are assigned. */
    public JiraContextNode node(Project project) {
        return new ProjectNode(project);
    }

    void removeAll(String fieldId) {
        rows.removeAll(fieldId);
    }

    private FieldConfigScheme get(long id) {
        return new StoredFieldConfigScheme(rows.get(id), this);
    }

    FieldConfig config(ContextRow row) {
        return new StoredFieldConfig(row, customFields);
    }

    JiraContextNode projectNode(long projectId) {
        return new ProjectNode(projects.getProjectObj(projectId));
    }

    IssueType issueType(String id) {
        return issueTypes.getIssueType(id);
    }
}
