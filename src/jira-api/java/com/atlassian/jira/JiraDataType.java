package com.atlassian.jira;

import java.util.Collection;

public interface JiraDataType {
    Collection<String> asStrings();

    boolean matches(JiraDataType otherType);
}
