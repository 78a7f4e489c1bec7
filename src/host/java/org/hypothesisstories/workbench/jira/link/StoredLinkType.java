package org.hypothesisstories.workbench.jira.link;

import com.atlassian.jira.issue.link.IssueLinkType;

/** A kind of link between issues and how it reads from either end. */
record StoredLinkType(Long id, String name, String outward, String inward) implements IssueLinkType, NoRawValues {
    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getOutward() {
        return outward;
    }

    @Override
    public String getInward() {
        return inward;
    }

    @Override
    public int compareTo(IssueLinkType other) {
        return name.compareTo(other.getName());
    }
}
