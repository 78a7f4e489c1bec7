package org.hypothesisstories.workbench.web.page;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.operation.IssueOperations;
import org.hypothesisstories.workbench.web.http.Access;
import org.hypothesisstories.workbench.web.http.Refusal;
import org.hypothesisstories.workbench.web.http.Reply;
import org.hypothesisstories.workbench.web.http.Routes;
import org.hypothesisstories.workbench.web.http.Visit;
import org.hypothesisstories.workbench.web.screen.FormInput;
import org.hypothesisstories.workbench.web.screen.IssueForms;
import org.hypothesisstories.workbench.web.screen.Screens;

/** Editing an issue on its edit screen. */
public final class EditPages {
    private final IssueService issues;
    private final IssueLookup lookup;
    private final Screens screens;
    private final IssueForms forms;

    public EditPages(IssueService issues, IssueLookup lookup, Screens screens, IssueForms forms) {
        this.issues = issues;
        this.lookup = lookup;
        this.screens = screens;
        this.forms = forms;
    }

    public void addTo(Routes routes) {
        routes.get("/secure/EditIssue!default.jspa", Access.USERS, visit -> form(visit, lookup.byId(visit), FormInput.none()))
                .post("/secure/EditIssue.jspa", Access.USERS, this::save);
    }

    private Reply form(Visit visit, Issue issue, FormInput input) {
        if (!issues.isEditable(issue, visit.user())) {
            throw Refusal.forbidden("web.error.not.editable", issue.getKey());
        }
        var tabs = screens.tabs(issue.getProjectObject(), issue.getIssueType(), IssueOperations.EDIT_ISSUE_OPERATION);
        return Reply.view("edit.vm", "web.edit.title").about(issue.getKey()).inContext("jira.edit.issue")
                .with("issueId", issue.getId())
                .with("issueKey", issue.getKey())
                .with("tabs", forms.tabs(tabs, issue, input))
                .with("messages", input.messages());
    }

    private Reply save(Visit visit) {
        Issue issue = lookup.byId(visit);
        IssueInputParameters input = issues.newIssueInputParameters(visit.parameters());
        input.setRetainExistingValuesWhenParameterNotProvided(true, true);
        UpdateValidationResult checked = issues.validateUpdate(visit.user(), issue.getId(), input);
        if (!checked.isValid()) {
            return form(visit, issue, FormInput.refused(visit.parameters(), checked.getErrorCollection()));
        }
        IssueResult saved = issues.update(visit.user(), checked);
        return saved.isValid() ? Reply.redirect("/browse/" + issue.getKey())
                : form(visit, issue, FormInput.refused(visit.parameters(), saved.getErrorCollection()));
    }
}
