package com.atlassian.jira.issue.customfields.manager;

public interface GenericConfigManager {
    void create(String text, String text2, Object value);
    void update(String text, String text2, Object value);
    Object retrieve(String text, String text2);
}
