package com.atlassian.jira.user;

import com.opensymphony.module.propertyset.PropertySet;

/** Values that Jira keeps with a user. */
public interface UserPropertyManager {
    PropertySet getPropertySet(ApplicationUser user);
}
