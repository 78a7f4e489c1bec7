package com.atlassian.jira.user;

import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.entity.WithKey;
import java.security.Principal;

public interface ApplicationUser extends Principal,WithId,WithKey {
    String getKey();
    String getUsername();
    String getName();
    boolean isActive();
    String getEmailAddress();
    String getDisplayName();
}
