package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.hypothesisstories.application.port.VisibleIssues;
import org.hypothesisstories.domain.timebox.Actor;

/** Jira's issues, fetched together, and Jira's permission to browse them, which Jira keeps at hand for the length of a request. */
public class JiraVisibleIssues implements VisibleIssues {
    private final IssueManager issues;
    private final PermissionManager permissions;
    private final UserManager users;

    public JiraVisibleIssues(IssueManager issues, PermissionManager permissions, UserManager users) {
        this.issues = issues;
        this.permissions = permissions;
        this.users = users;
    }

    @Override
    public Map<Long, Long> among(Collection<Long> issueIds, Actor reader) {
        ApplicationUser user = reader.userKey().map(users::getUserByKey).orElse(null);
        return issues.getIssueObjects(issueIds).stream()
                .filter(issue -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user))
                .collect(Collectors.toMap(Issue::getId, Issue::getProjectId, (one, same) -> one));
    }
}
