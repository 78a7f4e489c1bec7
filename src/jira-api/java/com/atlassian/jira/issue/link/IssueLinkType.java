package com.atlassian.jira.issue.link;

import com.atlassian.jira.ofbiz.OfBizValueWrapper;

public interface IssueLinkType extends OfBizValueWrapper, Comparable<IssueLinkType> {
    Long getId();
    String getName();
    String getOutward();
    String getInward();
}
