package com.atlassian.jira.project.template.hook;

public interface AddProjectHook {
    ValidateResponse validate(ValidateData data);
    ConfigureResponse configure(ConfigureData data);
}
