package org.hypothesisstories.workbench.web.page;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.function.BiFunction;
import org.hypothesisstories.workbench.web.http.Access;
import org.hypothesisstories.workbench.web.http.Refusal;
import org.hypothesisstories.workbench.web.http.Reply;
import org.hypothesisstories.workbench.web.http.Routes;
import org.hypothesisstories.workbench.web.http.Visit;
import org.hypothesisstories.workbench.web.screen.FormField.Option;
import org.hypothesisstories.workbench.web.screen.FormInput;
import org.hypothesisstories.workbench.web.screen.IssueForms;
import org.hypothesisstories.workbench.web.screen.Screens;

/** Creating an issue: project and type first, then the fields of their create screen. */
public final class CreatePages {
    private final IssueService issues;
    private final CreateChoices choices;
    private final Screens screens;
    private final IssueForms forms;
    private final BiFunction<Long, String, ? extends Issue> blankIssues;

    /** @param blankIssues makes an unstored issue of a project and a type, with the defaults of its fields */
    public CreatePages(IssueService issues, CreateChoices choices, Screens screens, IssueForms forms,
            BiFunction<Long, String, ? extends Issue> blankIssues) {
        this.issues = issues;
        this.choices = choices;
        this.screens = screens;
        this.forms = forms;
        this.blankIssues = blankIssues;
    }

    public void addTo(Routes routes) {
        // Choosing another type posts the form to the first address, so that what was typed is kept.
        routes.get("/secure/CreateIssue!default.jspa", Access.USERS, visit -> form(visit, FormInput.none()))
                .get("/secure/CreateIssue.jspa", Access.USERS, visit -> form(visit, FormInput.none()))
                // A link from elsewhere: its parameters are the fields' values, as if they had been typed.
                .get("/secure/CreateIssueDetails!init.jspa", Access.USERS, this::changeKind)
                .post("/secure/CreateIssue!default.jspa", Access.USERS, this::changeKind)
                .post("/secure/CreateIssueDetails.jspa", Access.USERS, this::create);
    }

    private Reply changeKind(Visit visit) {
        return form(visit, new FormInput(visit.parameters(), java.util.Map.of(), List.of()));
    }

    private Reply form(Visit visit, FormInput input) {
        Project project = choices.project(visit).orElseThrow(() -> Refusal.forbidden("web.error.create"));
        IssueType type = choices.type(visit, project);
        Issue blank = blankIssues.apply(project.getId(), type.getId());
        var tabs = screens.tabs(project, type, IssueOperations.CREATE_ISSUE_OPERATION);
        return Reply.view("create.vm", "web.create.title").inContext("jira.create.issue")
                .with("projects", choices.projects(visit.user()).stream()
                        .map(each -> new Option(each.getId().toString(), each.getName() + " (" + each.getKey() + ")", each.equals(project)))
                        .toList())
                .with("types", choices.types(project).stream()
                        .map(each -> new Option(each.getId(), each.getName(), each.getId().equals(type.getId()))).toList())
                .with("tabs", forms.tabs(tabs, blank, input))
                .with("messages", input.messages());
    }

    private Reply create(Visit visit) {
        Project project = choices.project(visit).orElseThrow(() -> Refusal.forbidden("web.error.create"));
        IssueInputParameters input = issues.newIssueInputParameters(visit.parameters());
        input.setProjectId(project.getId()).setIssueTypeId(choices.type(visit, project).getId());
        input.setApplyDefaultValuesWhenParameterNotProvided(true);
        CreateValidationResult checked = issues.validateCreate(visit.user(), input);
        if (!checked.isValid()) {
            return form(visit, FormInput.refused(visit.parameters(), checked.getErrorCollection()));
        }
        IssueResult created = issues.create(visit.user(), checked);
        return created.isValid() ? Reply.redirect("/browse/" + created.getIssue().getKey())
                : form(visit, FormInput.refused(visit.parameters(), created.getErrorCollection()));
    }
}
