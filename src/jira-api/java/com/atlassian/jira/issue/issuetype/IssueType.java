package com.atlassian.jira.issue.issuetype;

import com.atlassian.jira.avatar.Avatar;
import com.atlassian.jira.issue.IssueConstant;

public interface IssueType extends IssueConstant {
    boolean isSubTask();
    Avatar getAvatar();
}
