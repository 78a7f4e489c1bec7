package com.atlassian.jira.issue.customfields.searchers;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;

public class MultiSelectSearcher implements CustomFieldSearcher {
    private MultiSelectSearcher() {
    }
}
