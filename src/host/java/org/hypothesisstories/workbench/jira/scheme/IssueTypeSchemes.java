package org.hypothesisstories.workbench.jira.scheme;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.hypothesisstories.workbench.db.Database;
import org.hypothesisstories.workbench.jira.constant.IssueTypes;
import org.hypothesisstories.workbench.jira.field.FieldContexts;

/** Which issue types each project offers. A scheme is a context of the field {@code issuetype}, as in Jira. */
public final class IssueTypeSchemes implements IssueTypeSchemeManager {
    private static final String FIELD = "issuetype";
    private static final Long DEFAULT_ID = 1L;

    private final Database database;
    private final FieldContexts contexts;
    private final IssueTypes issueTypes;
    private final GenericConfigManager configs;

    public IssueTypeSchemes(Database database, FieldContexts contexts, IssueTypes issueTypes, GenericConfigManager configs) {
        this.database = database;
        this.contexts = contexts;
        this.issueTypes = issueTypes;
        this.configs = configs;
    }

    @Override
    public FieldConfigScheme create(String name, String description, List<String> issueTypeIds) {
        return database.inTransaction(() -> update(contexts.create(FIELD, name, description), issueTypeIds));
    }

    @Override
    public FieldConfigScheme update(FieldConfigScheme scheme, Collection<String> issueTypeIds) {
        database.inTransaction(() -> {
            database.jdbi().useHandle(handle -> {
                handle.execute("delete from issue_type_option where scheme_id = ?", scheme.getId());
                int ordinal = 0;
                for (String id : new LinkedHashSet<>(issueTypeIds)) {
                    handle.execute("insert into issue_type_option (scheme_id, issue_type_id, ordinal) values (?, ?, ?)", scheme.getId(), id, ordinal);
                    ordinal++;
                }
            });
            return null;
        });
        return scheme;
    }

    @Override
    public FieldConfigScheme getDefaultIssueTypeScheme() {
        return getAllSchemes().stream().filter(this::isDefaultIssueTypeScheme).findFirst().orElseThrow();
    }

    @Override
    public boolean isDefaultIssueTypeScheme(FieldConfigScheme scheme) {
        return DEFAULT_ID.equals(scheme.getId());
    }

    @Override
    public List<FieldConfigScheme> getAllSchemes() {
        return contexts.schemes(FIELD);
    }

    @Override
    public FieldConfigScheme getConfigScheme(Project project) {
        return contexts.schemeOf(FIELD, project).orElseGet(this::getDefaultIssueTypeScheme);
    }

    @Override
    public Collection<IssueType> getIssueTypesForProject(Project project) {
        return issueTypes(getConfigScheme(project));
    }

    /** The issue types that the scheme offers, in its order. */
    public List<IssueType> issueTypes(FieldConfigScheme scheme) {
        List<String> ids = database.jdbi().withHandle(handle -> handle.select(
                "select issue_type_id from issue_type_option where scheme_id = ? order by ordinal", scheme.getId()).mapTo(String.class).list());
        return ids.stream().map(issueTypes::getIssueType).toList();
    }

    @Override
    public void setDefaultValue(FieldConfig config, String issueTypeId) {
        configs.update(CustomFieldType.DEFAULT_VALUE_TYPE, config.getId().toString(), issueTypeId);
    }

    /** Null when the scheme names none. */
    @Override
    public IssueType getDefaultIssueType(Project project) {
        Object id = configs.retrieve(CustomFieldType.DEFAULT_VALUE_TYPE, getConfigScheme(project).getOneAndOnlyConfig().getId().toString());
        return id == null ? null : issueTypes.getIssueType(id.toString());
    }
}
