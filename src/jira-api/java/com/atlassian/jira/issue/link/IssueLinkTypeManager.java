package com.atlassian.jira.issue.link;

import java.util.Collection;

public interface IssueLinkTypeManager {
    void createIssueLinkType(String text, String text2, String text3, String text4);
    Collection<IssueLinkType> getIssueLinkTypes();
    IssueLinkType getIssueLinkType(Long millis);
    Collection<IssueLinkType> getIssueLinkTypesByName(String text);
}
