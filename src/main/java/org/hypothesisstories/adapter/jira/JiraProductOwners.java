package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import org.hypothesisstories.application.port.ProductOwners;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.Actor;

/** Those who have the project role of product owners; the project's lead where Jira has no role of that name. */
public class JiraProductOwners implements ProductOwners {
    private final IssueManager issues;
    private final ProjectRoleManager roles;
    private final UserManager users;

    public JiraProductOwners(IssueManager issues, ProjectRoleManager roles, UserManager users) {
        this.issues = issues;
        this.roles = roles;
        this.users = users;
    }

    @Override
    public boolean include(IssueRef ref, Actor actor, String roleName) {
        Issue issue = issues.getIssueObject(ref.id());
        ApplicationUser user = actor.userKey().map(users::getUserByKey).filter(ApplicationUser::isActive).orElse(null);
        return issue != null && user != null && isOwner(user, issue.getProjectObject(), roles.getProjectRole(roleName));
    }

    private boolean isOwner(ApplicationUser user, Project project, ProjectRole role) {
        return role == null ? user.equals(project.getProjectLead()) : roles.isUserInProjectRole(user, role, project);
    }
}
