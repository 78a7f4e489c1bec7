package org.hypothesisstories.adapter.workflow;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Map;

/** What the workflow calls the transition that is being executed. */
final class TransitionName {
    private TransitionName() {
    }

    /** Empty if it cannot be told. */
    static String of(Map<?, ?> transientVars) {
        if (transientVars.get("descriptor") instanceof WorkflowDescriptor workflow && transientVars.get("actionId") instanceof Integer id) {
            ActionDescriptor action = workflow.getAction(id);
            return action == null ? "" : action.getName();
        }
        return "";
    }
}
