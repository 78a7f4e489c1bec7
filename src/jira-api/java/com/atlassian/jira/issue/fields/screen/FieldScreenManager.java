package com.atlassian.jira.issue.fields.screen;

import java.util.Collection;

public interface FieldScreenManager {
    FieldScreen getFieldScreen(Long millis);
    Collection<FieldScreen> getFieldScreens();
    void createFieldScreen(FieldScreen fieldScreen);
    void updateFieldScreen(FieldScreen fieldScreen);
    void createFieldScreenTab(FieldScreenTab fieldScreenTab);
    void updateFieldScreenTab(FieldScreenTab fieldScreenTab);
}
