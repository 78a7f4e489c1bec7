package com.atlassian.jira.user.util;

import com.atlassian.jira.user.ApplicationUser;

public interface UserManager {
    ApplicationUser getUserByKey(String text);
    ApplicationUser getUserByName(String text);
    ApplicationUser getUserByKeyEvenWhenUnknown(String text);
    ApplicationUser getUserByNameEvenWhenUnknown(String text);
}
