package com.atlassian.jira.issue.worklog;

import com.atlassian.jira.issue.Issue;
import java.util.List;

public interface WorklogManager {
    List<Worklog> getByIssue(Issue issue);
    Worklog getById(Long id);
}
