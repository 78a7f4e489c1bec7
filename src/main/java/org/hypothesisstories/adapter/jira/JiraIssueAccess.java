package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.util.UserManager;
import java.util.Optional;
import org.hypothesisstories.application.port.IssueAccess;
import org.hypothesisstories.application.port.IssueAction;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.Actor;

/** Jira's issues, and Jira's permission to browse them. */
public class JiraIssueAccess implements IssueAccess {
    private final IssueManager issues;
    private final PermissionManager permissions;
    private final UserManager users;

    public JiraIssueAccess(IssueManager issues, PermissionManager permissions, UserManager users) {
        this.issues = issues;
        this.permissions = permissions;
        this.users = users;
    }

    @Override
    public Optional<IssueRef> find(long issueId) {
        return Optional.ofNullable(issues.getIssueObject(issueId)).map(JiraIssueAccess::ref);
    }

    @Override
    public Optional<IssueRef> visible(String issueKey, Actor reader) {
        return Optional.<Issue>ofNullable(issues.getIssueObject(issueKey))
                .filter(issue -> permissions.hasPermission(
                        ProjectPermissions.BROWSE_PROJECTS, issue, reader.userKey().map(users::getUserByKey).orElse(null)))
                .map(JiraIssueAccess::ref);
    }

    @Override
    public boolean may(IssueRef ref, Actor actor, IssueAction action) {
        Issue issue = issues.getIssueObject(ref.id());
        return issue != null
                && permissions.hasPermission(permission(action), issue, actor.userKey().map(users::getUserByKey).orElse(null));
    }

    private static ProjectPermissionKey permission(IssueAction action) {
        return switch (action) {
            case RECORD_EVIDENCE, FLAG_BLOCKED -> ProjectPermissions.ADD_COMMENTS;
            case AMEND_CRITERIA, ANSWER_CONCERN -> ProjectPermissions.EDIT_ISSUES;
            case RECORD_VERDICT, ASK_FOR_TIME -> ProjectPermissions.TRANSITION_ISSUES;
        };
    }

    private static IssueRef ref(Issue issue) {
        return new IssueRef(issue.getId(), issue.getKey());
    }
}
