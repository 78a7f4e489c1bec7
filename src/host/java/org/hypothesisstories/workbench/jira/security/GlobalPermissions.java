package org.hypothesisstories.workbench.jira.security;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;
import org.hypothesisstories.workbench.db.Database;
import org.hypothesisstories.workbench.jira.user.Groups;

/** Permissions that belong to no project; groups hold them. */
public final class GlobalPermissions implements GlobalPermissionManager {
    private static final Set<String> LICENSED_GROUPS = Set.of(Groups.ADMINISTRATORS, Groups.SOFTWARE_USERS);

    private final Database database;
    private final Groups groups;

    public GlobalPermissions(Database database, Groups groups) {
        this.database = database;
        this.groups = groups;
    }

    @Override
    public boolean hasPermission(GlobalPermissionKey permission, ApplicationUser user) {
        return mayAct(user) && database.jdbi().withHandle(handle -> handle.select(
                "select count(*) from global_permission p join membership m on m.group_name = p.group_name "
                        + "where p.permission_key = ? and m.user_key = ?", permission.getKey(), user.getKey()).mapTo(Integer.class).one()) > 0;
    }

    /** True for active users who may use the application at all: the members of the groups that have access. */
    public boolean isLicensed(ApplicationUser user) {
        return mayAct(user) && groups.of(user).stream().anyMatch(LICENSED_GROUPS::contains);
    }

    static boolean mayAct(ApplicationUser user) {
        return user != null && user.isActive();
    }
}
