package com.atlassian.jira.scheme;

import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.project.Project;

public interface SchemeManager {
    Scheme getSchemeObject(Long millis) throws DataAccessException;
    Scheme getSchemeObject(String text) throws DataAccessException;
    Scheme getSchemeFor(Project project);
    void addSchemeToProject(Project project, Scheme scheme);
    void removeSchemesFromProject(Project project);
}
