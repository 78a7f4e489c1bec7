package com.atlassian.jira.web.bean;

import com.atlassian.jira.issue.Issue;
import java.util.List;

public interface BulkEditBean {
    List<Issue> getSelectedIssues();
}
