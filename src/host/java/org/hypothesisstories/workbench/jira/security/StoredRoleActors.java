package org.hypothesisstories.workbench.jira.security;

import com.atlassian.jira.security.roles.ProjectRoleActors;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

/** Who plays one role in one project, read when asked. */
record StoredRoleActors(long roleId, long projectId, RoleActors actors) implements ProjectRoleActors {
    @Override
    public Long getProjectId() {
        return projectId;
    }

    @Override
    public Long getProjectRoleId() {
        return roleId;
    }

    @Override
    public Set<ApplicationUser> getUsers() {
        return actors.users(roleId, projectId);
    }

    @Override
    public boolean contains(ApplicationUser user) {
        return user != null && actors.contains(roleId, projectId, user);
    }
}
