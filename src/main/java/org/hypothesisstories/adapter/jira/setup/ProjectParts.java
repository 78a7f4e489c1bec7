package org.hypothesisstories.adapter.jira.setup;

import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenFactory;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.project.ProjectManager;
import java.util.List;
import org.hypothesisstories.application.setup.SetUpPart;

/** What the project itself needs besides the workflow: that it offers the type, with our screens. */
public final class ProjectParts {
    private final List<SetUpPart> parts;

    public ProjectParts(
            IssueTypeSchemeManager typeSchemes, FieldConfigSchemeManager configs, FieldManager fields,
            IssueTypeScreenSchemeManager screenSchemes, FieldScreenFactory factory, ProjectManager projects, FoundObjects found) {
        parts = List.of(
                new IssueTypeSchemePart(typeSchemes, configs, fields, projects, found),
                new IssueTypeScreenSchemePart(screenSchemes, factory, projects, found));
    }

    List<SetUpPart> parts() {
        return parts;
    }
}
