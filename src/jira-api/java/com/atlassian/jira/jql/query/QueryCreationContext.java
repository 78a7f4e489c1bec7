package com.atlassian.jira.jql.query;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

public interface QueryCreationContext {
    ApplicationUser getUser();
    ApplicationUser getApplicationUser();
    ApplicationUser getQueryUser();
    boolean isSecurityOverriden();
    Set<String> getDeterminedProjects();
}
