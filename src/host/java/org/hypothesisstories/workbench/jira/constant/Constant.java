package org.hypothesisstories.workbench.jira.constant;

import com.atlassian.jira.issue.IssueConstant;

/** What issue types, statuses, resolutions and priorities have in common. */
abstract class Constant implements IssueConstant {
    private final Facts facts;

    Constant(Facts facts) {
        this.facts = facts;
    }

    /** The columns that every table of constants has. */
    record Facts(String id, String name, String description, long sequence) {}

    @Override
    public String getId() {
        return facts.id();
    }

    @Override
    public String getName() {
        return facts.name();
    }

    @Override
    public String getDescription() {
        return facts.description();
    }

    @Override
    public String getNameTranslation() {
        return facts.name();
    }

    @Override
    public String getDescTranslation() {
        return facts.description();
    }

    @Override
    public Long getSequence() {
        return facts.sequence();
    }

    @Override
    public String getIconUrl() {
        return null;
    }

    @Override
    public int compareTo(Object other) {
        return other instanceof IssueConstant that ? getSequence().compareTo(that.getSequence()) : -1;
    }

    @Override
    public boolean equals(Object other) {
        return other != null && getClass() == other.getClass() && getId().equals(((Constant) other).getId());
    }

    @Override
    public int hashCode() {
        return getId().hashCode();
    }

    @Override
    public String toString() {
        return getName();
    }
}
