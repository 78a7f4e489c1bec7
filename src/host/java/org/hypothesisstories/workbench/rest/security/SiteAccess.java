package org.hypothesisstories.workbench.rest.security;

import com.atlassian.jira.user.ApplicationUser;

/** What a user may do on the whole site. */
public interface SiteAccess {
    /** True when the user may use the application. */
    boolean isLicensed(ApplicationUser user);

    /** True when the user administers Jira. */
    boolean isAdministrator(ApplicationUser user);

    /** True when the user administers the system. */
    boolean isSystemAdministrator(ApplicationUser user);
}
