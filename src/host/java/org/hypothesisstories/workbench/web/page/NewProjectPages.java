package org.hypothesisstories.workbench.web.page;

import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.workbench.jira.project.NewProject;
import org.hypothesisstories.workbench.jira.project.ProjectCreation;
import org.hypothesisstories.workbench.jira.project.ProjectCreation.Created;
import org.hypothesisstories.workbench.jira.project.ProjectRefused;
import org.hypothesisstories.workbench.jira.project.ProjectTemplate;
import org.hypothesisstories.workbench.web.http.Access;
import org.hypothesisstories.workbench.web.http.Reply;
import org.hypothesisstories.workbench.web.http.Routes;
import org.hypothesisstories.workbench.web.http.Visit;

/** Creating a project: a template, and what every project needs. */
public final class NewProjectPages {
    private static final List<String> PLAIN_TYPES = List.of("software", "business");
    private static final String PLAIN = "plain-";

    private final ProjectCreation creation;
    private final UserManager users;

    public NewProjectPages(ProjectCreation creation, UserManager users) {
        this.creation = creation;
        this.users = users;
    }

    /** One template to choose; {@code nameKey} is empty where a plugin gives the name. */
    public record Choice(String value, String nameKey, String name, String description, String icon, boolean chosen) {}

    /** One line of the form. */
    public record Line(String id, String labelKey, String value, String error) {}

    public void addTo(Routes routes) {
        routes.get("/secure/admin/AddProject!default.jspa", Access.ADMINISTRATORS, visit -> form(visit, new SimpleErrorCollection()))
                .post("/secure/admin/AddProject.jspa", Access.ADMINISTRATORS, this::create);
    }

    private Reply create(Visit visit) {
        String template = visit.parameter("projectTemplateKey", PLAIN + PLAIN_TYPES.get(0));
        boolean plain = template.startsWith(PLAIN);
        NewProject wanted = new NewProject(visit.typed("projectKey").strip(), visit.typed("projectName"), visit.typed("description"),
                users.getUserByName(visit.typed("projectLead").strip()), plain ? template.substring(PLAIN.length()) : null);
        try {
            Created created = creation.create(wanted, plain ? Optional.empty() : Optional.of(template));
            return Reply.redirect(created.page().orElse("/projects/" + created.project().getKey()));
        } catch (ProjectRefused refused) {
            return form(visit, refused.errors());
        }
    }

    private Reply form(Visit visit, ErrorCollection errors) {
        String lead = visit.request().getParameter("projectLead") == null ? visit.user().getUsername() : visit.typed("projectLead");
        return Reply.view("new-project.vm", "web.new-project.title")
                .with("templates", choices(visit))
                .with("templateErrors", List.of("projectTemplateKey", "projectTypeKey").stream()
                        .filter(errors.getErrors()::containsKey).map(errors.getErrors()::get).toList())
                .with("lines", List.of(
                        line("projectName", "web.projects.name", visit.typed("projectName"), errors),
                        line("projectKey", "web.projects.key", visit.typed("projectKey"), errors),
                        line("projectLead", "web.new-project.lead", lead, errors),
                        line("description", "web.new-project.description", visit.typed("description"), errors)))
                .with("messages", List.copyOf(errors.getErrorMessages()));
    }

    private static Line line(String id, String labelKey, String value, ErrorCollection errors) {
        return new Line(id, labelKey, value, errors.getErrors().getOrDefault(id, ""));
    }

    private List<Choice> choices(Visit visit) {
        List<ProjectTemplate> templates = creation.templates();
        String chosen = visit.parameter("projectTemplateKey", PLAIN + PLAIN_TYPES.get(0));
        List<Choice> choices = new ArrayList<>();
        PLAIN_TYPES.forEach(type -> choices.add(
                new Choice(PLAIN + type, "web.new-project.plain." + type, "", "", "", chosen.equals(PLAIN + type))));
        templates.forEach(each -> choices.add(
                new Choice(each.key(), "", each.name(), each.description(), each.icon(), chosen.equals(each.key()))));
        return choices;
    }
}
