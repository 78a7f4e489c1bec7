package com.atlassian.jira.issue.fields.screen;

import java.util.Collection;

public interface FieldScreenSchemeManager {
    Collection<FieldScreenScheme> getFieldScreenSchemes();
    FieldScreenScheme getFieldScreenScheme(Long millis);
    void createFieldScreenScheme(FieldScreenScheme fieldScreenScheme);
    void updateFieldScreenScheme(FieldScreenScheme fieldScreenScheme);
    void createFieldScreenSchemeItem(FieldScreenSchemeItem fieldScreenSchemeItem);
}
