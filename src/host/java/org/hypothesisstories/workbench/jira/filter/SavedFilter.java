package org.hypothesisstories.workbench.jira.filter;

import java.util.List;

/** A query with a name. */
public record SavedFilter(long id, String name, String description, String jql, String ownerKey, List<FilterShare> shares) {
    public SavedFilter {
        shares = List.copyOf(shares);
    }
}
