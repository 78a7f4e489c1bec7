package org.hypothesisstories.workbench.jira.service;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.workbench.jira.issue.IssueField;
import org.hypothesisstories.workbench.jira.issue.IssueFields;
import org.hypothesisstories.workbench.jira.workflow.TransitionScreens;

/** The screens on which issues are created, edited, viewed and moved on, and the fields on them. */
public final class OperationScreens {
    private final IssueTypeScreenSchemeManager schemes;
    private final TransitionScreens transitionScreens;
    private final IssueFields fields;

    OperationScreens(IssueTypeScreenSchemeManager schemes, TransitionScreens transitionScreens, IssueFields fields) {
        this.schemes = schemes;
        this.transitionScreens = transitionScreens;
        this.fields = fields;
    }

    /** The screen for the operation on issues of the issue's project and type. */
    public Optional<FieldScreen> screen(Issue issue, ScreenableIssueOperation operation) {
        FieldScreenScheme scheme = schemes.getIssueTypeScreenScheme(issue.getProjectObject())
                .getEffectiveFieldScreenScheme(issue.getIssueType());
        return Optional.ofNullable(scheme.getFieldScreen(operation));
    }

    /** The screen of a transition, if it has one. */
    public Optional<FieldScreen> screen(ActionDescriptor transition) {
        return transitionScreens.of(transition);
    }

    /** The fields on the screen in its order, without those that issues like this one do not have. */
    public List<IssueField> fields(FieldScreen screen, Issue issue) {
        return screen.getTabs().stream().flatMap(tab -> tab.getFieldScreenLayoutItems().stream()).map(FieldScreenLayoutItem::getFieldId)
                .map(id -> fields.find(id, issue)).flatMap(Optional::stream).toList();
    }

    List<IssueField> fields(Issue issue, ScreenableIssueOperation operation) {
        return screen(issue, operation).map(screen -> fields(screen, issue)).orElse(List.of());
    }

    List<IssueField> fields(Issue issue, ActionDescriptor transition) {
        return screen(transition).map(screen -> fields(screen, issue)).orElse(List.of());
    }

    /** Every field that issues like this one have, on a screen or not. */
    List<IssueField> allFields(Issue issue) {
        return fields.of(issue);
    }
}
