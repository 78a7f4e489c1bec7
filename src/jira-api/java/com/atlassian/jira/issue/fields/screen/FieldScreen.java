package com.atlassian.jira.issue.fields.screen;

import java.util.List;

public interface FieldScreen {
    Long getId();
    String getName();
    void setName(String text);
    String getDescription();
    void setDescription(String text);
    List<FieldScreenTab> getTabs();
    FieldScreenTab getTab(int number);
    FieldScreenTab addTab(String text);
    void store();
    void setId(Long millis);
    boolean containsField(String text);
    Long DEFAULT_SCREEN_ID = 1L;
}
