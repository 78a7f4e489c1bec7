package org.hypothesisstories.workbench.jira.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Optional;

/** Finds the screen that an issue's form shows. */
public final class IssueScreens {
    private final Screens screens;
    private final TypeScreenSchemes typeSchemes;

    public IssueScreens(Screens screens, TypeScreenSchemes typeSchemes) {
        this.screens = screens;
        this.typeSchemes = typeSchemes;
    }

    /** The screen of the operation for issues of the type in the project; the default screen where the schemes have a hole. */
    public FieldScreen of(Project project, IssueType type, ScreenableIssueOperation operation) {
        FieldScreenScheme scheme = typeSchemes.getIssueTypeScreenScheme(project).getEffectiveFieldScreenScheme(type);
        FieldScreen screen = scheme == null ? null : scheme.getFieldScreen(operation);
        return screen != null ? screen : screens.getFieldScreen(FieldScreen.DEFAULT_SCREEN_ID);
    }

    /** The screen that a transition names. */
    public Optional<FieldScreen> byId(long id) {
        return Optional.ofNullable(screens.getFieldScreen(id));
    }

    /** The ids of the screen's fields, tab after tab. */
    public static List<String> fields(FieldScreen screen) {
        return screen.getTabs().stream().flatMap(tab -> tab.getFieldScreenLayoutItems().stream())
                .map(FieldScreenLayoutItem::getFieldId).distinct().toList();
    }
}
