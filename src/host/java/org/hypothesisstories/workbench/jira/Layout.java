package org.hypothesisstories.workbench.jira;

import org.hypothesisstories.workbench.db.Database;
import org.hypothesisstories.workbench.jira.constant.IssueTypes;
import org.hypothesisstories.workbench.jira.project.Projects;
import org.hypothesisstories.workbench.jira.scheme.IssueTypeSchemes;
import org.hypothesisstories.workbench.jira.scheme.WorkflowSchemes;
import org.hypothesisstories.workbench.jira.screen.BlankScreens;
import org.hypothesisstories.workbench.jira.screen.IssueScreens;
import org.hypothesisstories.workbench.jira.screen.ScreenSchemes;
import org.hypothesisstories.workbench.jira.screen.Screens;
import org.hypothesisstories.workbench.jira.screen.TypeScreenSchemes;

/** The services around screens and schemes. */
public record Layout(Screens screens, ScreenSchemes screenSchemes, TypeScreenSchemes typeScreenSchemes, BlankScreens blankScreens,
        IssueScreens issueScreens, IssueTypeSchemes issueTypeSchemes, WorkflowSchemes workflowSchemes) {
    static Layout of(Database database, Projects projects, IssueTypes issueTypes, Fields fields) {
        Screens screens = new Screens(database);
        ScreenSchemes screenSchemes = new ScreenSchemes(database, screens);
        TypeScreenSchemes typeScreenSchemes = new TypeScreenSchemes(database, screenSchemes);
        return new Layout(screens, screenSchemes, typeScreenSchemes, new BlankScreens(screens, screenSchemes, typeScreenSchemes),
                new IssueScreens(screens, typeScreenSchemes),
                new IssueTypeSchemes(database, fields.customFields().contexts(), issueTypes, fields.configs()),
                new WorkflowSchemes(database, projects));
    }
}
