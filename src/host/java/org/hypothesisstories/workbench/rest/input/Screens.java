package org.hypothesisstories.workbench.rest.input;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import com.atlassian.jira.project.Project;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Which fields stand on the screen of an operation, in the screen's order. */
public final class Screens {
    private static final String VIEW_WITH_SCREEN = "fieldscreen";
    private static final String SCREEN_ID = "jira.fieldscreen.id";

    private final IssueTypeScreenSchemeManager schemes;
    private final FieldScreenManager screens;

    public Screens(IssueTypeScreenSchemeManager schemes, FieldScreenManager screens) {
        this.schemes = schemes;
        this.screens = screens;
    }

    public Set<String> onCreate(Project project, IssueType type) {
        return on(project, type, IssueOperations.CREATE_ISSUE_OPERATION);
    }

    public Set<String> onEdit(Issue issue) {
        return on(issue.getProjectObject(), issue.getIssueType(), IssueOperations.EDIT_ISSUE_OPERATION);
    }

    /** The fields of a transition's screen; none when it has no screen. */
    public Set<String> on(ActionDescriptor transition) {
        Object id = transition.getMetaAttributes().get(SCREEN_ID);
        return VIEW_WITH_SCREEN.equals(transition.getView()) && id != null
                ? fields(screens.getFieldScreen(Long.valueOf(id.toString())))
                : Set.of();
    }

    private Set<String> on(Project project, IssueType type, ScreenableIssueOperation operation) {
        return fields(schemes.getIssueTypeScreenScheme(project).getEffectiveFieldScreenScheme(type).getFieldScreen(operation));
    }

    private static Set<String> fields(FieldScreen screen) {
        return screen == null ? Set.of() : screen.getTabs().stream()
                .flatMap(tab -> tab.getFieldScreenLayoutItems().stream())
                .map(FieldScreenLayoutItem::getFieldId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
