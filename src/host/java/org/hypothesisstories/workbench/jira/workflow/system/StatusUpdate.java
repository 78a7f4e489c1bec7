package org.hypothesisstories.workbench.jira.workflow.system;

import com.opensymphony.workflow.StoreException;
import java.util.Map;
import java.util.Objects;

/** Gives the issue the status of the step that it has reached. */
final class StatusUpdate {
    void execute(Map<?, ?> transientVars) throws StoreException {
        Run run = Run.of(transientVars);
        String reached = run.statusId();
        if (!Objects.equals(reached, run.issue().getStatusId())) {
            run.issue().setStatusId(reached);
        }
    }
}
