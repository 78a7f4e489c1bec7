package com.atlassian.jira.issue.link;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.ofbiz.OfBizValueWrapper;

public interface IssueLink extends OfBizValueWrapper {
    Long getId();
    Long getLinkTypeId();
    Long getSourceId();
    Long getDestinationId();
    Long getSequence();
    IssueLinkType getIssueLinkType();
    Issue getSourceObject();
    Issue getDestinationObject();
}
