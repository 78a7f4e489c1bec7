package org.hypothesisstories.adapter.jira.setup;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.plugin.Keys;

/** Takes what is ours out of a workflow's descriptor. */
@SuppressWarnings("unchecked")
final class WorkflowCleaning {
    private static final String OUR_CLASSES = "org.hypothesisstories.";
    private static final String AUTOMATIC_ONLY = Keys.PLUGIN + "automatic-only-condition";
    private static final String JIRAS_NEVER = "com.atlassian.jira.workflow.condition.AlwaysFalseCondition";

    private final WorkflowDescriptor workflow;

    WorkflowCleaning(WorkflowDescriptor workflow) {
        this.workflow = workflow;
    }

    /** What is ours, each part with its transition. */
    List<WorkflowElement> ours() {
        return new WorkflowShape(workflow).elements().stream()
                .filter(element -> element.module().startsWith(Keys.PLUGIN) || element.module().startsWith(OUR_CLASSES)).toList();
    }

    void clean() {
        new WorkflowShape(workflow).actions().values().forEach(WorkflowCleaning::clean);
    }

    private static void clean(ActionDescriptor action) {
        ((List<ValidatorDescriptor>) action.getValidators()).removeIf(validator -> isOurs(validator.getArgs()));
        if (action.getUnconditionalResult() != null) {
            ((List<FunctionDescriptor>) action.getUnconditionalResult().getPostFunctions()).removeIf(function -> isOurs(function.getArgs()));
        }
        if (action.getRestriction() != null) {
            cleanConditions(action.getRestriction().getConditions());
            if (action.getRestriction().getConditions().isEmpty()) {
                action.setRestriction(null);
            }
        }
    }

    private static void cleanConditions(List<?> conditions) {
        conditions.removeIf(each -> {
            if (each instanceof ConditionsDescriptor group) {
                cleanConditions(group.getConditions());
                return group.getConditions().isEmpty();
            }
            Map<String, String> args = ((ConditionDescriptor) each).getArgs();
            return isOurs(args) && !closed(args);
        });
    }

    /** A transition that only the plugin may execute must not open to people when the plugin's condition goes: Jira's own never holds. */
    private static boolean closed(Map<String, String> args) {
        if (!AUTOMATIC_ONLY.equals(args.get("full.module.key"))) {
            return false;
        }
        args.clear();
        args.put("class.name", JIRAS_NEVER);
        args.put(Keys.RELEASED_ARG, "true");
        return true;
    }

    private static boolean isOurs(Map<?, ?> args) {
        return String.valueOf(args.get("full.module.key")).startsWith(Keys.PLUGIN)
                || String.valueOf(args.get("class.name")).strip().startsWith(OUR_CLASSES);
    }
}
