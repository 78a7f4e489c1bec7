package org.hypothesisstories.adapter.event;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.DraftWorkflowPublishedEvent;
import com.atlassian.jira.event.WorkflowUpdatedEvent;
import org.hypothesisstories.application.TryRefusedAgain;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears that a workflow was changed, or which one a project uses: transitions that Jira refused before may succeed now. */
public class WorkflowListener {
    private static final Logger LOG = LoggerFactory.getLogger(WorkflowListener.class);

    private final TryRefusedAgain tryRefusedAgain;

    public WorkflowListener(TryRefusedAgain tryRefusedAgain) {
        this.tryRefusedAgain = tryRefusedAgain;
    }

    @EventListener
    public void onPublished(DraftWorkflowPublishedEvent event) {
        tryAgain();
    }

    @EventListener
    public void onUpdated(WorkflowUpdatedEvent event) {
        tryAgain();
    }

    private void tryAgain() {
        try {
            tryRefusedAgain.everywhere();
        } catch (RuntimeException failure) {
            LOG.error("Refused transitions wait for their next attempt, although a workflow was changed", failure);
        }
    }
}
