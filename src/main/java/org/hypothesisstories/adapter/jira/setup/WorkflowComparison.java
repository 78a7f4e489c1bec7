package org.hypothesisstories.adapter.jira.setup;

import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.application.setup.WorkflowDifference;
import org.hypothesisstories.application.setup.WorkflowDifference.Kind;
import org.hypothesisstories.plugin.Keys;

/** Holds the workflow in use against the one that this version makes. */
final class WorkflowComparison {
    private final WorkflowShape current;
    private final WorkflowShape wanted;

    WorkflowComparison(WorkflowShape current, WorkflowShape wanted) {
        this.current = current;
        this.wanted = wanted;
    }

    List<WorkflowDifference> differences() {
        List<WorkflowDifference> differences = new ArrayList<>();
        Map<Integer, String> statuses = current.statuses();
        wanted.steps().filter(step -> !wanted.statuses().get(step.getId()).equals(statuses.get(step.getId())))
                .forEach(step -> differences.add(new WorkflowDifference(Kind.STEP_LOST, step.getName(), "")));
        Map<Integer, ActionDescriptor> transitions = current.actions();
        wanted.actions().forEach((id, action) -> {
            ActionDescriptor found = transitions.get(id);
            if (found == null) {
                differences.add(new WorkflowDifference(Kind.TRANSITION_LOST, action.getName(), ""));
            } else if (!wanted.way(action).equals(current.way(found))) {
                differences.add(new WorkflowDifference(Kind.WAY_CHANGED, found.getName(), ""));
            }
        });
        compareElements(differences, transitions);
        return differences;
    }

    private void compareElements(List<WorkflowDifference> differences, Map<Integer, ActionDescriptor> transitions) {
        List<WorkflowElement> have = current.elements();
        List<WorkflowElement> want = wanted.elements();
        want.stream().filter(element -> transitions.containsKey(element.transition())).forEach(element -> {
            List<WorkflowElement> same = have.stream().filter(element::isSamePartAs).toList();
            if (same.isEmpty()) {
                differences.add(difference(Kind.PART_MISSING, element));
            } else if (same.stream().noneMatch(found -> found.settings().equals(element.settings()))) {
                differences.add(difference(Kind.PART_SET_OTHERWISE, element));
            }
        });
        have.stream().filter(element -> want.stream().noneMatch(element::isSamePartAs))
                .forEach(element -> differences.add(difference(Kind.PART_ADDED, element)));
    }

    private static WorkflowDifference difference(Kind kind, WorkflowElement element) {
        String part = element.module().startsWith(Keys.PLUGIN) ? element.module().substring(Keys.PLUGIN.length()) : element.module();
        return new WorkflowDifference(kind, element.transitionName(), part);
    }
}
