package org.hypothesisstories.workbench.rest.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.HashSet;
import java.util.Set;
import org.hypothesisstories.workbench.rest.error.RestFailure;
import org.hypothesisstories.workbench.rest.input.FieldTarget;
import org.hypothesisstories.workbench.rest.input.IssueUpdate;
import org.hypothesisstories.workbench.rest.input.References;
import org.hypothesisstories.workbench.rest.input.Screens;

/** Settles what a new issue has to have before its fields can be read. */
public final class NewIssues {
    private final References references;
    private final IssueTypeSchemeManager issueTypes;
    private final Screens screens;
    private final PropertyDocuments properties;

    public NewIssues(References references, IssueTypeSchemeManager issueTypes, Screens screens, PropertyDocuments properties) {
        this.references = references;
        this.issueTypes = issueTypes;
        this.screens = screens;
        this.properties = properties;
    }

    FieldTarget targetOf(IssueUpdate wanted) {
        Project project = references.project(wanted.fields().get("project"))
                .orElseThrow(() -> RestFailure.ofField("project", "project is required"));
        IssueType type = references
                .issueType(wanted.fields().get("issuetype"), issueTypes.getIssueTypesForProject(project))
                .orElseThrow(() -> RestFailure.ofField("issuetype", "issue type is required"));
        Set<String> settable = new HashSet<>(screens.onCreate(project, type));
        return FieldTarget.newIssue(project, type, settable);
    }

    void setProperties(Issue issue, IssueUpdate wanted) {
        wanted.properties().forEach(property -> properties.put(issue, property.key(), property.value()));
    }
}
