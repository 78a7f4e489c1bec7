package org.hypothesisstories.workbench.web.page;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.workbench.web.http.Access;
import org.hypothesisstories.workbench.web.http.LocalPath;
import org.hypothesisstories.workbench.web.http.Refusal;
import org.hypothesisstories.workbench.web.http.Reply;
import org.hypothesisstories.workbench.web.http.Routes;
import org.hypothesisstories.workbench.web.http.Visit;
import org.hypothesisstories.workbench.web.screen.FormField;
import org.hypothesisstories.workbench.web.screen.FormInput;
import org.hypothesisstories.workbench.web.screen.FormTab;
import org.hypothesisstories.workbench.web.screen.IssueForms;
import org.hypothesisstories.workbench.web.screen.Screens;

/** Making a transition: at once, or after its screen has been filled in. */
public final class TransitionPages {
    private final IssueService issues;
    private final IssueWorkflowManager workflow;
    private final IssueLookup lookup;
    private final Screens screens;
    private final IssueForms forms;
    private final TransitionNames names;

    public TransitionPages(IssueService issues, IssueWorkflowManager workflow, IssueLookup lookup, Screens screens,
            IssueForms forms, TransitionNames names) {
        this.issues = issues;
        this.workflow = workflow;
        this.lookup = lookup;
        this.screens = screens;
        this.forms = forms;
        this.names = names;
    }

    public void addTo(Routes routes) {
        routes.post("/secure/WorkflowUIDispatcher.jspa", Access.USERS, this::dispatch)
                .get("/secure/CommentAssignIssue!default.jspa", Access.USERS, visit -> form(visit, FormInput.none()))
                .post("/secure/CommentAssignIssue.jspa", Access.USERS, this::make);
    }

    private Reply dispatch(Visit visit) {
        MutableIssue issue = lookup.byId(visit);
        return Screens.hasScreen(action(visit, issue)) ? Reply.redirect(formPath(visit, issue)) : make(visit);
    }

    private static String formPath(Visit visit, MutableIssue issue) {
        return "/secure/CommentAssignIssue!default.jspa?id=" + issue.getId() + "&action="
                + visit.number("action").orElseThrow() + "&returnUrl="
                + URLEncoder.encode(visit.parameter("returnUrl", ""), StandardCharsets.UTF_8);
    }

    private Reply form(Visit visit, FormInput input) {
        MutableIssue issue = lookup.byId(visit);
        ActionDescriptor action = action(visit, issue);
        List<FormTab> tabs = new ArrayList<>(screens.tabs(action).map(screen -> forms.tabs(screen, issue, input)).orElse(List.of()));
        boolean asksForComment = tabs.stream().flatMap(tab -> tab.fields().stream()).anyMatch(field -> "comment".equals(field.id()));
        List<FormField> comment = asksForComment ? List.of() : forms.field("comment", issue, input).stream().toList();
        return Reply.view("transition.vm", "web.transition.title").about(issue.getKey()).inContext("jira.edit.issue")
                .with("issueId", issue.getId())
                .with("issueKey", issue.getKey())
                .with("issueSummary", issue.getSummary())
                .with("actionId", action.getId())
                .with("actionName", names.of(action))
                .with("tabs", tabs)
                .with("comment", comment)
                .with("returnUrl", LocalPath.orElse(visit.parameter("returnUrl", ""), ""))
                .with("messages", input.messages());
    }

    private Reply make(Visit visit) {
        MutableIssue issue = lookup.byId(visit);
        ErrorCollection errors = attempt(visit, issue, visit.parameters());
        if (errors.hasAnyErrors()) {
            return form(visit, FormInput.refused(visit.parameters(), errors));
        }
        return Reply.redirect(LocalPath.orElse(visit.parameter("returnUrl", ""), "/browse/" + issue.getKey()));
    }

    /** Makes the transition of the parameter {@code action}; what was wrong, if anything. */
    public ErrorCollection attempt(Visit visit, MutableIssue issue, Map<String, String[]> parameters) {
        int action = action(visit, issue).getId();
        var input = issues.newIssueInputParameters(parameters);
        input.setRetainExistingValuesWhenParameterNotProvided(true, true);
        TransitionValidationResult checked = issues.validateTransition(visit.user(), issue.getId(), action, input);
        if (!checked.isValid()) {
            return checked.getErrorCollection();
        }
        IssueResult moved = issues.transition(visit.user(), checked);
        return moved.getErrorCollection();
    }

    private ActionDescriptor action(Visit visit, MutableIssue issue) {
        long id = visit.number("action").orElseThrow(() -> Refusal.badRequest("web.error.parameter", "action"));
        return workflow.getAvailableActions(issue, visit.user()).stream().filter(action -> action.getId() == id).findFirst()
                .orElseThrow(() -> Refusal.forbidden("web.error.no.transition", id, issue.getKey()));
    }
}
