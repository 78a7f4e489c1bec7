package com.atlassian.jira.project;

import com.atlassian.jira.exception.DataAccessException;
import java.util.List;

public interface ProjectManager {
    Project getProjectObj(Long millis) throws DataAccessException;
    Project getProjectObjByKey(String text);
    Project getProjectByCurrentKey(String text);
    List<Project> getProjects();
    List<Project> getProjectObjects() throws DataAccessException;
    Project getProjectObjByName(String text);
}
