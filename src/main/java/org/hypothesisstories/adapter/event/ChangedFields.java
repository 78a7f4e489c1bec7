package org.hypothesisstories.adapter.event;

import com.atlassian.jira.event.issue.IssueEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ofbiz.core.entity.GenericEntityException;
import org.ofbiz.core.entity.GenericValue;

/** The fields that a change log names: Jira's own by their names, custom ones by the names that administrators gave them. */
record ChangedFields(Set<String> jiras, Set<String> custom) {
    private static final String ITEMS = "ChildChangeItem";
    private static final String CUSTOM = "custom";
    private static final String PROJECT = "project";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    /** Empty for an event without a change log. */
    static ChangedFields of(IssueEvent event) throws GenericEntityException {
        Set<String> jiras = new HashSet<>();
        Set<String> custom = new HashSet<>();
        for (GenericValue item : items(event)) {
            (CUSTOM.equals(item.getString("fieldtype")) ? custom : jiras).add(item.getString("field"));
        }
        return new ChangedFields(jiras, custom);
    }

    /** The id of the project that the issue left; empty if it left none. */
    static Optional<Long> leftProject(IssueEvent event) throws GenericEntityException {
        for (GenericValue item : items(event)) {
            String left = item.getString("oldvalue");
            if (PROJECT.equals(item.getString("field")) && left != null && NUMBER.matcher(left).matches()) {
                return Optional.of(Long.valueOf(left));
            }
        }
        return Optional.empty();
    }

    private static List<GenericValue> items(IssueEvent event) throws GenericEntityException {
        return event.getChangeLog() == null ? List.of() : event.getChangeLog().getRelated(ITEMS);
    }

    boolean isEmpty() {
        return jiras.isEmpty() && custom.isEmpty();
    }
}
