package com.atlassian.jira.issue.link;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

public interface IssueLinkManager {
    void createIssueLink(Long millis, Long millis2, Long millis3, Long millis4, ApplicationUser applicationUser) throws CreateException;
    void removeIssueLink(IssueLink issueLink, ApplicationUser applicationUser);
    IssueLink getIssueLink(Long millis);
    List<IssueLink> getOutwardLinks(Long millis);
    List<IssueLink> getInwardLinks(Long millis);
    boolean isLinkingEnabled();
}
