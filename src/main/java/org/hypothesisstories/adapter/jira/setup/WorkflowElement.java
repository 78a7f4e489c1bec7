package org.hypothesisstories.adapter.jira.setup;

import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Map;
import java.util.TreeMap;

/**
 * A condition, validator or function of a transition.
 *
 * @param transition the id of the transition
 * @param place where it stands, {@code condition}, {@code validator} or {@code function}
 * @param module its module key, or its class where it has none
 * @param settings what its configuration page set
 */
record WorkflowElement(int transition, String transitionName, String place, String module, String settings) {
    private static final String CLASS_ARG = "class.name";
    private static final String MODULE_ARG = "full.module.key";

    static WorkflowElement of(ActionDescriptor action, String place, Map<?, ?> args) {
        Map<String, String> settings = new TreeMap<>();
        args.forEach((name, value) -> settings.put(String.valueOf(name), String.valueOf(value).strip()));
        String className = settings.remove(CLASS_ARG);
        String module = settings.remove(MODULE_ARG);
        settings.values().removeIf(String::isEmpty);
        return new WorkflowElement(action.getId(), action.getName(), place, module == null ? String.valueOf(className) : module,
                settings.toString());
    }

    /** Whether the other is the same part of the same transition, however it is set. */
    boolean isSamePartAs(WorkflowElement other) {
        return transition == other.transition && place.equals(other.place) && module.equals(other.module);
    }
}
