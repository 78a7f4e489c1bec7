package org.hypothesisstories.workbench.jira.workflow;

import java.util.List;

/** Conditions of which all have to hold ({@code AND}) or one ({@code OR}): single ones and groups of more. */
public record DescribedConditions(String type, List<DescribedPart> parts, List<DescribedConditions> groups) {
    /** True when there is nothing to hold. */
    public boolean isEmpty() {
        return parts.isEmpty() && groups.stream().allMatch(DescribedConditions::isEmpty);
    }
}
