package org.hypothesisstories.workbench.rest.security;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.hypothesisstories.workbench.jira.security.GlobalPermissions;
import org.hypothesisstories.workbench.jira.user.Authentication;

/** The accounts of this installation: what they show to be recognised, and what they may do on the whole site. */
public final class Accounts implements Credentials, SiteAccess {
    private final Authentication authentication;
    private final GlobalPermissions permissions;

    public Accounts(Authentication authentication, GlobalPermissions permissions) {
        this.authentication = authentication;
        this.permissions = permissions;
    }

    @Override
    public Optional<ApplicationUser> byPassword(String userName, String password) {
        return authentication.byPassword(userName, password).map(ApplicationUser.class::cast);
    }

    @Override
    public Optional<ApplicationUser> byToken(String token) {
        return authentication.byToken(token).map(ApplicationUser.class::cast);
    }

    @Override
    public boolean isLicensed(ApplicationUser user) {
        return permissions.isLicensed(user);
    }

    @Override
    public boolean isAdministrator(ApplicationUser user) {
        return permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user);
    }

    @Override
    public boolean isSystemAdministrator(ApplicationUser user) {
        return permissions.hasPermission(GlobalPermissionKey.SYSTEM_ADMIN, user);
    }
}
