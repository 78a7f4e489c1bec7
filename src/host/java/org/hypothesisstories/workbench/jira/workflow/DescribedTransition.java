package org.hypothesisstories.workbench.jira.workflow;

import java.util.List;

/**
 * One transition of a workflow as the workflow viewer shows it.
 *
 * @param from the names of the statuses that it leads out of; empty for the one that creates issues
 * @param to the name of the status that it leads to; null when the issue stays where it is
 * @param screen the name of its screen; null when it has none
 */
public record DescribedTransition(int id, String name, List<String> from, String to, String screen, DescribedConditions conditions,
        List<DescribedPart> validators, List<DescribedPart> functions) {
}
