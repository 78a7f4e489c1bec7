package org.hypothesisstories.workbench.rest.input;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Optional;
import java.util.Set;

/** What fields are set on: an issue that is there or will be, and the fields that its screen lets through. */
public record FieldTarget(IssueContext context, Optional<Issue> issue, Set<String> settable) {
    public static FieldTarget newIssue(Project project, IssueType type, Set<String> settable) {
        return new FieldTarget(new NewIssue(project, type), Optional.empty(), settable);
    }

    public static FieldTarget existing(Issue issue, Set<String> settable) {
        return new FieldTarget(issue, Optional.of(issue), settable);
    }

    private record NewIssue(Project project, IssueType type) implements IssueContext {
        @Override
        public Project getProjectObject() {
            return project;
        }

        @Override
        public Long getProjectId() {
            return project.getId();
        }

        @Override
        public IssueType getIssueTypeObject() {
            return type;
        }

        @Override
        public IssueType getIssueType() {
            return type;
        }

        @Override
        public String getIssueTypeId() {
            return type.getId();
        }
    }
}
