package org.hypothesisstories.adapter.event;

import com.atlassian.jira.event.issue.IssueEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ofbiz.core.entity.GenericEntityException;
import org.ofbiz.core.entity.GenericValue;

/** The fields that a change log names: Jira's own by their names, custom ones by the names that administrators gave them. */
record ChangedFields(Set<String> jiras, Set<String> custom) {
    private static final String ITEMS = "ChildChangeItem";
    private static final String CUSTOM = "custom";

    /** Empty for an event without a change log. */
    static ChangedFields of(IssueEvent event) throws GenericEntityException {
        Set<String> jiras = new HashSet<>();
        Set<String> custom = new HashSet<>();
        List<GenericValue> items = event.getChangeLog() == null ? List.of() : event.getChangeLog().getRelated(ITEMS);
        for (GenericValue item : items) {
            (CUSTOM.equals(item.getString("fieldtype")) ? custom : jiras).add(item.getString("field"));
        }
        return new ChangedFields(jiras, custom);
    }

    boolean isEmpty() {
        return jiras.isEmpty() && custom.isEmpty();
    }
}
