package org.hypothesisstories.workbench.web.screen;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hypothesisstories.workbench.web.port.People;
import org.hypothesisstories.workbench.web.screen.FormField.Kind;
import org.hypothesisstories.workbench.web.screen.FormField.Option;

/** The inputs of Jira's own fields. */
public final class SystemFields {
    private final ConstantsManager constants;
    private final People people;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext authentication;

    public SystemFields(ConstantsManager constants, People people, PermissionManager permissions,
            JiraAuthenticationContext authentication) {
        this.constants = constants;
        this.people = people;
        this.permissions = permissions;
        this.authentication = authentication;
    }

    /** The name of the field in the reader's language. */
    public String label(String fieldId) {
        return authentication.getI18nHelper().getText("web.field." + fieldId);
    }

    /** The input of the field; empty for a field that is not typed in, such as the type of an issue that exists. */
    Optional<FormField> field(String id, Issue issue, FormInput input) {
        return Optional.ofNullable(switch (id) {
            case "summary" -> text(Kind.TEXT, id, true, input.value(id, issue::getSummary), input);
            case "description" -> text(Kind.PARAGRAPHS, id, false, input.value(id, issue::getDescription), input);
            case "comment" -> text(Kind.PARAGRAPHS, id, false, input.value(id, () -> ""), input);
            case "labels" -> text(Kind.TEXT, id, false, input.value(id, () -> labels(issue)), input);
            case "duedate" -> text(Kind.DAY, id, false, input.value(id, () -> day(issue)), input);
            case "priority" -> choice(id, constants.getPriorities(), input.value(id, () -> id(issue.getPriority())), input);
            case "resolution" -> resolution(issue, input);
            case "assignee" -> people(id, issue, input.value(id, () -> initialAssignee(issue)), input);
            case "reporter" -> people(id, issue, input.value(id, () -> initialReporter(issue)), input);
            default -> null;
        });
    }

    private FormField text(Kind kind, String id, boolean required, String value, FormInput input) {
        return new FormField(kind, id, label(id), required, value, List.of(), input.error(id), "");
    }

    private FormField choice(String id, Collection<? extends IssueConstant> values, String chosen, FormInput input) {
        List<Option> options = values.stream()
                .map(value -> new Option(value.getId(), value.getName(), value.getId().equals(chosen))).toList();
        return new FormField(Kind.CHOICE, id, label(id), false, chosen, options, input.error(id), "");
    }

    private FormField resolution(Issue issue, FormInput input) {
        String first = constants.getResolutions().stream().findFirst().map(IssueConstant::getId).orElse("");
        String chosen = input.value("resolution",
                () -> issue.getResolutionId() == null ? first : issue.getResolutionId());
        return choice("resolution", constants.getResolutions(), chosen, input);
    }

    private FormField people(String id, Issue issue, String chosen, FormInput input) {
        List<Option> options = new ArrayList<>();
        if ("assignee".equals(id)) {
            options.add(new Option("", authentication.getI18nHelper().getText("web.field.unassigned"), chosen.isEmpty()));
        }
        for (ApplicationUser user : people.active()) {
            if (!"assignee".equals(id) || permissions.hasPermission(ProjectPermissions.ASSIGNABLE_USER, issue.getProjectObject(), user)) {
                options.add(new Option(user.getUsername(), user.getDisplayName(), user.getUsername().equals(chosen)));
            }
        }
        return new FormField(Kind.CHOICE, id, label(id), false, chosen, options, input.error(id), "");
    }

    private String initialAssignee(Issue issue) {
        return issue.getAssignee() == null ? "" : issue.getAssignee().getUsername();
    }

    private String initialReporter(Issue issue) {
        ApplicationUser reporter = issue.getReporter() == null ? authentication.getLoggedInUser() : issue.getReporter();
        return reporter == null ? "" : reporter.getUsername();
    }

    private String id(IssueConstant value) {
        IssueConstant shown = value == null ? constants.getDefaultPriority() : value;
        return shown == null ? "" : shown.getId();
    }

    private static String labels(Issue issue) {
        return issue.getLabels() == null ? ""
                : issue.getLabels().stream().map(Label::getLabel).sorted().collect(Collectors.joining(" "));
    }

    private static String day(Issue issue) {
        return issue.getDueDate() == null ? "" : issue.getDueDate().toLocalDateTime().toLocalDate().toString();
    }
}
