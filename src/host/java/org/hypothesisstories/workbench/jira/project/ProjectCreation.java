package org.hypothesisstories.workbench.jira.project;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.template.hook.AddProjectHook;
import com.atlassian.jira.project.template.hook.ConfigureData;
import com.atlassian.jira.project.template.hook.ValidateData;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Creates projects, with or without a template: Jira and the template's hook are asked first, then the project is made, then configured. */
public final class ProjectCreation {
    /** Jira's own templates; they give a project the schemes that it has here without any. */
    private static final List<String> OWN = List.of("com.atlassian.jira-core-project-templates:", "com.pyxis.greenhopper.jira:");

    private final Projects projects;
    private final ProjectTemplates templates;

    public ProjectCreation(Projects projects, ProjectTemplates templates) {
        this.projects = projects;
        this.templates = templates;
    }

    /**
     * A project that was made.
     *
     * @param page where its template leads the user who created it, without the context path; empty for the project's own page
     */
    public record Created(Project project, Optional<String> page) {
    }

    public List<ProjectTemplate> templates() {
        return templates.all();
    }

    /**
     * Creates the project.
     *
     * @param wanted its type may be null when a template tells it
     * @param templateKey the complete key of a template's module
     * @throws ProjectRefused if Jira or the template refuses; there is no project then
     */
    public Created create(NewProject wanted, Optional<String> templateKey) {
        Optional<ProjectTemplate> template = templateKey.flatMap(this::template);
        NewProject project = template.map(chosen -> ofType(wanted, chosen)).orElse(wanted);
        Optional<AddProjectHook> hook = template.flatMap(ProjectTemplate::hook);
        refuseIfAny(ProjectRules.check(project, projects.getProjects()));
        hook.ifPresent(asked -> refuseIfAny(
                asked.validate(new ValidateData(project.name(), project.key(), project.lead())).toErrorCollection()));
        Project made = projects.create(project);
        return new Created(made, hook.flatMap(asked -> configure(asked, made)));
    }

    /** A template without a file of schemes: Jira has made none of its own for it. */
    private static Optional<String> configure(AddProjectHook hook, Project project) {
        return Optional.ofNullable(hook.configure(ConfigureData.create(project, null, Map.of(), null, Map.of())).getRedirect());
    }

    private Optional<ProjectTemplate> template(String key) {
        Optional<ProjectTemplate> found = templates.find(key);
        if (found.isEmpty() && OWN.stream().noneMatch(key::startsWith)) {
            throw refusal("projectTemplateKey", "There is no project template with the key '" + key + "'.");
        }
        return found;
    }

    private static NewProject ofType(NewProject wanted, ProjectTemplate template) {
        if (wanted.type() != null && !wanted.type().equals(template.type())) {
            throw refusal("projectTypeKey", "The project template '" + template.key() + "' is for projects of type " + template.type() + ".");
        }
        return new NewProject(wanted.key(), wanted.name(), wanted.description(), wanted.lead(), template.type());
    }

    private static ProjectRefused refusal(String field, String message) {
        ErrorCollection errors = new SimpleErrorCollection();
        errors.addError(field, message);
        return new ProjectRefused(errors);
    }

    private static void refuseIfAny(ErrorCollection errors) {
        if (errors.hasAnyErrors()) {
            throw new ProjectRefused(errors);
        }
    }
}
