package org.hypothesisstories.workbench.web.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import com.atlassian.jira.project.Project;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.List;
import java.util.Optional;

/** Finds the screen of an operation and the ids of the fields on it. */
public final class Screens {
    private final IssueTypeScreenSchemeManager typeSchemes;
    private final FieldScreenManager screens;

    public Screens(IssueTypeScreenSchemeManager typeSchemes, FieldScreenManager screens) {
        this.typeSchemes = typeSchemes;
        this.screens = screens;
    }

    /** A tab's name and the ids of its fields, in order. */
    public record Tab(String name, List<String> fieldIds) {}

    /** The tabs of the project's screen for issues of this type. */
    public List<Tab> tabs(Project project, IssueType type, ScreenableIssueOperation operation) {
        FieldScreenScheme scheme = typeSchemes.getIssueTypeScreenScheme(project).getEffectiveFieldScreenScheme(type);
        return tabs(scheme.getFieldScreen(operation));
    }

    /** The tabs of the transition's own screen; empty when the transition has none. */
    public Optional<List<Tab>> tabs(ActionDescriptor transition) {
        if (!hasScreen(transition)) {
            return Optional.empty();
        }
        Object id = transition.getMetaAttributes().get("jira.fieldscreen.id");
        return Optional.ofNullable(screens.getFieldScreen(Long.valueOf(id.toString()))).map(Screens::tabs);
    }

    /** Whether the transition asks for something before it is made. */
    public static boolean hasScreen(ActionDescriptor transition) {
        Object id = transition.getMetaAttributes().get("jira.fieldscreen.id");
        return id != null && !id.toString().isBlank();
    }

    private static List<Tab> tabs(FieldScreen screen) {
        return screen.getTabs().stream().map(Screens::tab).toList();
    }

    private static Tab tab(FieldScreenTab tab) {
        return new Tab(tab.getName(),
                tab.getFieldScreenLayoutItems().stream().map(FieldScreenLayoutItem::getFieldId).toList());
    }
}
