package com.atlassian.jira.entity;

public interface WithId {
    Long getId();
}
