package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.util.UserManager;
import org.hypothesisstories.application.port.Administrators;
import org.hypothesisstories.domain.timebox.Actor;

/** Jira's permission to administer it. */
public class JiraAdministrators implements Administrators {
    private final GlobalPermissionManager permissions;
    private final UserManager users;

    public JiraAdministrators(GlobalPermissionManager permissions, UserManager users) {
        this.permissions = permissions;
        this.users = users;
    }

    @Override
    public boolean include(Actor actor) {
        return actor.userKey().map(users::getUserByKey)
                .filter(user -> permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user))
                .isPresent();
    }
}
