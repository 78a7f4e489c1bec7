package org.hypothesisstories.workbench.jira.scheme;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.WorkflowScheme;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hypothesisstories.workbench.db.Database;

/** The workflow schemes of the installation, and which project has which. */
public final class WorkflowSchemes implements WorkflowSchemeManager {
    private final Database database;
    private final ProjectManager projects;
    private final WorkflowSchemeRows rows;

    public WorkflowSchemes(Database database, ProjectManager projects) {
        this.database = database;
        this.projects = projects;
        this.rows = new WorkflowSchemeRows(database);
    }

    @Override
    public AssignableWorkflowScheme.Builder assignableBuilder() {
        return new WorkflowSchemeDraft();
    }

    @Override
    public AssignableWorkflowScheme createScheme(AssignableWorkflowScheme scheme) {
        if (scheme.getName() == null || scheme.getName().isBlank()) {
            throw new IllegalArgumentException("A workflow scheme needs a name.");
        }
        if (getWorkflowSchemeObj(scheme.getName()) != null) {
            throw new IllegalArgumentException("A workflow scheme with the name '" + scheme.getName() + "' already exists.");
        }
        return getWorkflowSchemeObj(rows.insert(scheme));
    }

    @Override
    public AssignableWorkflowScheme updateWorkflowScheme(AssignableWorkflowScheme scheme) {
        if (scheme.isDefault()) {
            throw new IllegalArgumentException("The default workflow scheme cannot be changed.");
        }
        rows.update(scheme);
        return getWorkflowSchemeObj(scheme.getId());
    }

    @Override
    public AssignableWorkflowScheme getDefaultWorkflowScheme() {
        return StoredWorkflowScheme.defaultScheme();
    }

    @Override
    public Iterable<AssignableWorkflowScheme> getAssignableSchemes() {
        List<AssignableWorkflowScheme> all = new ArrayList<>(rows.all());
        all.add(getDefaultWorkflowScheme());
        return all;
    }

    /** Null for an unknown id. */
    @Override
    public AssignableWorkflowScheme getWorkflowSchemeObj(long id) {
        return rows.all().stream().filter(scheme -> scheme.id() == id).findFirst().orElse(null);
    }

    /** Null for an unknown name. */
    @Override
    public AssignableWorkflowScheme getWorkflowSchemeObj(String name) {
        return rows.all().stream().filter(scheme -> scheme.getName().equalsIgnoreCase(name)).findFirst().orElse(null);
    }

    @Override
    public AssignableWorkflowScheme getWorkflowSchemeObj(Project project) {
        return idOf(project).map(id -> getWorkflowSchemeObj(id.longValue())).orElseGet(this::getDefaultWorkflowScheme);
    }

    private Optional<Long> idOf(Project project) {
        return database.jdbi().withHandle(handle -> handle.select(
                "select workflow_scheme_id from project where id = ? and workflow_scheme_id is not null", project.getId())
                .mapTo(Long.class).findOne());
    }

    @Override
    public boolean isUsingDefaultScheme(Project project) {
        return idOf(project).isEmpty();
    }

    @Override
    public boolean isActive(WorkflowScheme scheme) {
        return projects.getProjects().stream().anyMatch(project -> Objects.equals(getWorkflowSchemeObj(project).getId(), scheme.getId()));
    }

    @Override
    public List<Project> getProjectsUsing(AssignableWorkflowScheme scheme) {
        return projects.getProjects().stream()
                .filter(project -> Objects.equals(getWorkflowSchemeObj(project).getId(), scheme.getId())).toList();
    }

    @Override
    public String getWorkflowName(Project project, String issueTypeId) {
        return getWorkflowSchemeObj(project).getActualWorkflow(issueTypeId);
    }

    @Override
    public Map<String, String> getWorkflowMap(Project project) {
        return getWorkflowSchemeObj(project).getMappings();
    }

    @Override
    public Scheme getSchemeObject(Long id) {
        return scheme(id == null ? null : getWorkflowSchemeObj(id.longValue()));
    }

    @Override
    public Scheme getSchemeObject(String name) {
        return scheme(getWorkflowSchemeObj(name));
    }

    /** Null for a project that has the default scheme, as in Jira. */
    @Override
    public Scheme getSchemeFor(Project project) {
        return isUsingDefaultScheme(project) ? null : scheme(getWorkflowSchemeObj(project));
    }

    private static Scheme scheme(AssignableWorkflowScheme stored) {
        if (stored == null) {
            return null;
        }
        Scheme scheme = new Scheme();
        scheme.setId(stored.getId());
        scheme.setName(stored.getName());
        scheme.setDescription(stored.getDescription());
        return scheme;
    }

    /** Does not move issues to other workflows: as in Jira, that is for projects without issues of the types concerned. */
    @Override
    public void addSchemeToProject(Project project, Scheme scheme) {
        associate(project, scheme.getId());
    }

    /** Gives the project the default scheme back. */
    @Override
    public void removeSchemesFromProject(Project project) {
        associate(project, null);
    }

    private void associate(Project project, Long schemeId) {
        database.jdbi().useHandle(handle -> handle.createUpdate("update project set workflow_scheme_id = :scheme where id = :project")
                .bind("scheme", schemeId).bind("project", project.getId()).execute());
    }
}
