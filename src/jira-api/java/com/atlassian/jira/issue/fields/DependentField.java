package com.atlassian.jira.issue.fields;

public interface DependentField<V> extends OrderableField<V> {

}
