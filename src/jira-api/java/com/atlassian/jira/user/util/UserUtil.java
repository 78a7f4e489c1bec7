package com.atlassian.jira.user.util;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.SortedSet;

public interface UserUtil {
    SortedSet<ApplicationUser> getUsersInGroupNames(Collection<String> groupNames);
}
