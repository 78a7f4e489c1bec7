package org.hypothesisstories.workbench.jira.link;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;

/** A link from one issue to another. */
record StoredLink(Long id, IssueLinkType type, Issue source, Issue destination, Long sequence) implements IssueLink, NoRawValues {
    @Override
    public Long getId() {
        return id;
    }

    @Override
    public Long getLinkTypeId() {
        return type.getId();
    }

    @Override
    public IssueLinkType getIssueLinkType() {
        return type;
    }

    @Override
    public Long getSourceId() {
        return source.getId();
    }

    @Override
    public Issue getSourceObject() {
        return source;
    }

    @Override
    public Long getDestinationId() {
        return destination.getId();
    }

    @Override
    public Issue getDestinationObject() {
        return destination;
    }

    @Override
    public Long getSequence() {
        return sequence;
    }
}
