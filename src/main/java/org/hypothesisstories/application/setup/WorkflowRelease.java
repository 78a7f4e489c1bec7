package org.hypothesisstories.application.setup;

import java.util.List;
import java.util.Optional;

/** Takes what is ours out of workflows, so that they work without the plugin. */
public interface WorkflowRelease {
    /** All workflows of Jira in which something of ours stands, whoever made them. */
    List<BoundWorkflow> bound();

    /** Takes everything of ours out of one. What only the plugin may execute stays closed to people. */
    void release(String workflow, String actorKey);

    /** The workflow as Jira exports and imports it; empty if there is none of the name. */
    Optional<String> xml(String workflow);
}
