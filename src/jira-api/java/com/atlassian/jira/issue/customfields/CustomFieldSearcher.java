package com.atlassian.jira.issue.customfields;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.searchers.IssueSearcher;

public interface CustomFieldSearcher extends IssueSearcher<CustomField> {

}
