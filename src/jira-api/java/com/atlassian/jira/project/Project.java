package com.atlassian.jira.project;

import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.entity.WithKey;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.Named;
import com.atlassian.jira.util.NamedWithDescription;

public interface Project extends Named,NamedWithDescription,WithId,WithKey {
    Long getId();
    String getName();
    String getKey();
    ApplicationUser getLead();
    String getDescription();
    ProjectTypeKey getProjectTypeKey();
    ApplicationUser getProjectLead();
}
