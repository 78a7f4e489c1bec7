package org.hypothesisstories.workbench.web.doors;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hypothesisstories.workbench.web.http.Access;
import org.hypothesisstories.workbench.web.http.Refusal;
import org.hypothesisstories.workbench.web.http.Reply;
import org.hypothesisstories.workbench.web.http.Routes;
import org.hypothesisstories.workbench.web.http.Visit;
import org.hypothesisstories.workbench.web.page.IssueLookup;
import org.hypothesisstories.workbench.web.port.CustomFieldMarkup;
import org.hypothesisstories.workbench.web.screen.Screens;

/** Editing one custom field on the issue's page, by the actions that Jira's own scripts call. */
public final class InlineEdits {
    private final IssueService issues;
    private final IssueLookup lookup;
    private final Screens screens;
    private final CustomFieldManager customFields;
    private final CustomFieldMarkup markup;

    public InlineEdits(IssueService issues, IssueLookup lookup, Screens screens, CustomFieldManager customFields,
            CustomFieldMarkup markup) {
        this.issues = issues;
        this.lookup = lookup;
        this.screens = screens;
        this.customFields = customFields;
        this.markup = markup;
    }

    public void addTo(Routes routes) {
        routes.get("/secure/AjaxIssueEditAction!default.jspa", Access.USERS, this::forms)
                .post("/secure/AjaxIssueAction.jspa", Access.USERS, this::save);
    }

    private Reply forms(Visit visit) {
        Issue issue = editable(visit);
        return Reply.json(200, Map.of(
                "fields", fields(issue).map(field -> form(field, issue, Map.of(), Map.of())).toList(),
                "atl_token", visit.xsrfToken()));
    }

    private Reply save(Visit visit) {
        Issue issue = editable(visit);
        IssueInputParameters input = issues.newIssueInputParameters(visit.parameters());
        input.setRetainExistingValuesWhenParameterNotProvided(true, true);
        UpdateValidationResult checked = issues.validateUpdate(visit.user(), issue.getId(), input);
        if (!checked.isValid()) {
            return refused(visit, issue, checked.getErrorCollection());
        }
        IssueResult saved = issues.update(visit.user(), checked);
        return saved.isValid()
                ? Reply.json(200, Map.of("issue", Map.of("id", issue.getId(), "key", issue.getKey())))
                : refused(visit, issue, saved.getErrorCollection());
    }

    /** What was typed comes back in the form. */
    private Reply refused(Visit visit, Issue issue, ErrorCollection errors) {
        List<String> wanted = List.of(visit.parameters().getOrDefault("fieldsToForcePresent", new String[0]));
        return Reply.json(400, Map.of(
                "errorCollection", Map.of("errors", errors.getErrors(), "errorMessages", List.copyOf(errors.getErrorMessages())),
                "fields", fields(issue).filter(field -> wanted.contains(field.getId()))
                        .map(field -> form(field, issue, visit.parameters(), errors.getErrors())).toList()));
    }

    private Map<String, Object> form(CustomField field, Issue issue, Map<String, String[]> typed, Map<String, String> errors) {
        return Map.of("id", field.getId(), "label", field.getFieldName(), "required", false,
                "editHtml", markup.edit(field, issue, typed, errors));
    }

    private Stream<CustomField> fields(Issue issue) {
        return screens.tabs(issue.getProjectObject(), issue.getIssueType(), IssueOperations.EDIT_ISSUE_OPERATION).stream()
                .flatMap(tab -> tab.fieldIds().stream()).filter(id -> id.startsWith("customfield_"))
                .map(customFields::getCustomFieldObject).filter(Objects::nonNull)
                .filter(field -> field.getRelevantConfig(issue) != null);
    }

    private Issue editable(Visit visit) {
        long id = visit.number("issueId").orElseThrow(() -> Refusal.badRequest("web.error.parameter", "issueId"));
        MutableIssue issue = lookup.withId(visit, id);
        if (!issues.isEditable(issue, visit.user())) {
            throw Refusal.forbidden("web.error.not.editable", issue.getKey());
        }
        return issue;
    }
}
