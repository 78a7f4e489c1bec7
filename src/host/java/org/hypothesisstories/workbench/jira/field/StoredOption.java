package org.hypothesisstories.workbench.jira.field;

import com.atlassian.jira.issue.customfields.option.Option;
import java.util.Objects;

/** An option of a select field. */
final class StoredOption implements Option {
    private final long id;
    private final String value;
    private final long sequence;
    private final boolean disabled;

    StoredOption(long id, String value, long sequence, boolean disabled) {
        this.id = id;
        this.value = value;
        this.sequence = sequence;
        this.disabled = disabled;
    }

    @Override
    public Long getOptionId() {
        return id;
    }

    @Override
    public String getValue() {
        return value;
    }

    @Override
    public Long getSequence() {
        return sequence;
    }

    @Override
    public Boolean getDisabled() {
        return disabled;
    }

    /** The workbench has no cascading selects: an option has no parent. */
    @Override
    public Option getParentOption() {
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Option that && getOptionId().equals(that.getOptionId());
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }

    /** As in Jira, where templates print the option itself. */
    @Override
    public String toString() {
        return value;
    }
}
