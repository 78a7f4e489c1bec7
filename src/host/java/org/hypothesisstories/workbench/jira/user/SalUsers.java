package org.hypothesisstories.workbench.jira.user;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;

/** The users as Atlassian's shared layer shows them to plugins that run in any product. */
public final class SalUsers implements UserManager {
    private final Users users;
    private final CurrentUser currentUser;
    private final GlobalPermissionManager permissions;

    public SalUsers(Users users, CurrentUser currentUser, GlobalPermissionManager permissions) {
        this.users = users;
        this.currentUser = currentUser;
        this.permissions = permissions;
    }

    @Override
    public UserProfile getRemoteUser() {
        return profile(currentUser.getLoggedInUser());
    }

    @Override
    public UserKey getRemoteUserKey() {
        ApplicationUser user = currentUser.getLoggedInUser();
        return user == null ? null : new UserKey(user.getKey());
    }

    @Override
    public UserProfile getUserProfile(String name) {
        return profile(users.getUserByName(name));
    }

    @Override
    public UserProfile getUserProfile(UserKey key) {
        return key == null ? null : profile(users.getUserByKey(key.getStringValue()));
    }

    @Override
    public boolean isSystemAdmin(UserKey key) {
        return has(GlobalPermissionKey.SYSTEM_ADMIN, key);
    }

    @Override
    public boolean isAdmin(UserKey key) {
        return has(GlobalPermissionKey.ADMINISTER, key);
    }

    private boolean has(GlobalPermissionKey permission, UserKey key) {
        return key != null && permissions.hasPermission(permission, users.getUserByKey(key.getStringValue()));
    }

    private static UserProfile profile(ApplicationUser user) {
        return user == null ? null : new Profile(user);
    }

    private record Profile(ApplicationUser user) implements UserProfile {
        @Override
        public UserKey getUserKey() {
            return new UserKey(user.getKey());
        }

        @Override
        public String getUsername() {
            return user.getUsername();
        }

        @Override
        public String getFullName() {
            return user.getDisplayName();
        }

        @Override
        public String getEmail() {
            return user.getEmailAddress();
        }
    }
}
