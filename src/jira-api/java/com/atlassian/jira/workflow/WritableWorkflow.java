package com.atlassian.jira.workflow;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.loader.XMLUtil;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes up, while it is open, for two faults of the writer of OSWorkflow 2.7: it escapes arguments only, and it writes the common
 * actions of a step once by reference and once more in full.
 */
final class WritableWorkflow implements AutoCloseable {
    private final List<Runnable> restorations = new ArrayList<>();

    WritableWorkflow(WorkflowDescriptor workflow) {
        escape(workflow.getMetaAttributes());
        escape((Collection<ActionDescriptor>) workflow.getInitialActions());
        escape((Collection<ActionDescriptor>) workflow.getGlobalActions());
        escape((Collection<ActionDescriptor>) workflow.getCommonActions().values());
        for (StepDescriptor step : (List<StepDescriptor>) workflow.getSteps()) {
            escape(step.getMetaAttributes());
            String name = step.getName();
            step.setName(XMLUtil.encode(name));
            restorations.add(() -> step.setName(name));
            withoutCommon(step.getActions(), workflow.getCommonActions());
            escape((Collection<ActionDescriptor>) step.getActions());
        }
    }

    private void withoutCommon(List<ActionDescriptor> actions, Map<Integer, ActionDescriptor> common) {
        List<ActionDescriptor> original = List.copyOf(actions);
        actions.removeIf(action -> common.containsKey(action.getId()));
        restorations.add(() -> {
            actions.clear();
            actions.addAll(original);
        });
    }

    private void escape(Collection<ActionDescriptor> actions) {
        for (ActionDescriptor action : actions) {
            escape(action.getMetaAttributes());
            String name = action.getName();
            action.setName(XMLUtil.encode(name));
            restorations.add(() -> action.setName(name));
        }
    }

    private void escape(Map<Object, Object> attributes) {
        Map<Object, Object> original = new HashMap<>(attributes);
        attributes.replaceAll((name, value) -> XMLUtil.encode(value));
        restorations.add(() -> attributes.putAll(original));
    }

    @Override
    public void close() {
        restorations.forEach(Runnable::run);
    }
}
