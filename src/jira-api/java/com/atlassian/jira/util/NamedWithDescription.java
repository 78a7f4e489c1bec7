package com.atlassian.jira.util;

public interface NamedWithDescription extends Named {
    String getDescription();
}
