package com.atlassian.jira.issue.fields.screen;

import java.util.List;

public interface FieldScreenTab {
    Long getId();
    String getName();
    void setName(String text);
    int getPosition();
    List<FieldScreenLayoutItem> getFieldScreenLayoutItems();
    void addFieldScreenLayoutItem(String text);
    void addFieldScreenLayoutItem(String text, int number);
    boolean isContainsField(String text);
    FieldScreen getFieldScreen();
    void store();
}
