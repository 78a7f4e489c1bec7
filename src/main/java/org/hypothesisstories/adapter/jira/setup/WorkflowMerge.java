package org.hypothesisstories.adapter.jira.setup;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.hypothesisstories.plugin.Keys;

/** Gives a workflow, in its own descriptor as Jira's editor does, what another one has. */
@SuppressWarnings("unchecked")
final class WorkflowMerge {
    private final WorkflowDescriptor current;
    private final WorkflowDescriptor wanted;

    WorkflowMerge(WorkflowDescriptor current, WorkflowDescriptor wanted) {
        this.current = current;
        this.wanted = wanted;
    }

    /** In each transition of the wanted workflow nothing but what that has; transitions of its own stay. */
    void replace() {
        addLostTransitions();
        forEachShared((have, want) -> {
            replaceAll(have.getValidators(), want.getValidators());
            replaceAll(have.getUnconditionalResult().getPostFunctions(), want.getUnconditionalResult().getPostFunctions());
            have.getUnconditionalResult().setStep(want.getUnconditionalResult().getStep());
            have.setRestriction(want.getRestriction());
            have.setView(want.getView());
            have.getMetaAttributes().putAll(want.getMetaAttributes());
        });
    }

    /** What is missing, each part behind the one that it follows in the wanted workflow; nothing is taken away or set otherwise. */
    void add() {
        addLostTransitions();
        forEachShared((have, want) -> {
            Function<Object, Map<?, ?>> ofValidator = each -> ((ValidatorDescriptor) each).getArgs();
            Function<Object, Map<?, ?>> ofFunction = each -> ((FunctionDescriptor) each).getArgs();
            addMissing(have, have.getValidators(), want.getValidators(), ofValidator);
            addMissing(have, have.getUnconditionalResult().getPostFunctions(), want.getUnconditionalResult().getPostFunctions(), ofFunction);
            addConditions(have, want);
        });
    }

    private void addConditions(ActionDescriptor have, ActionDescriptor want) {
        if (want.getRestriction() == null) {
            return;
        }
        dropStandIns(have);
        if (have.getRestriction() == null) {
            have.setRestriction(want.getRestriction());
            return;
        }
        // Only into a group of which all must hold: into one of alternatives ours would open the transition instead of guarding it.
        if (have.getRestriction().getConditions().get(0) instanceof ConditionsDescriptor group && needsAll(group)
                && want.getRestriction().getConditions().get(0) instanceof ConditionsDescriptor ours) {
            // The engine writes no type for a group of one.
            group.setType("AND");
            addMissing(have, group.getConditions(), ours.getConditions(), each -> each instanceof ConditionsDescriptor ? Map.of()
                    : ((ConditionDescriptor) each).getArgs());
        }
    }

    private static boolean needsAll(ConditionsDescriptor group) {
        return !"OR".equals(group.getType()) || group.getConditions().size() < 2;
    }

    /** Jira's conditions that stood in for ours while those were taken out. */
    private static void dropStandIns(ActionDescriptor action) {
        if (action.getRestriction() == null) {
            return;
        }
        for (Object each : action.getRestriction().getConditions()) {
            if (each instanceof ConditionsDescriptor group) {
                group.getConditions().removeIf(one -> one instanceof ConditionDescriptor condition
                        && condition.getArgs().containsKey(Keys.RELEASED_ARG));
            }
        }
    }

    private static void addMissing(ActionDescriptor action, List<?> have, List<?> want, Function<Object, Map<?, ?>> args) {
        List<Object> list = (List<Object>) have;
        int place = 0;
        for (Object part : want) {
            WorkflowElement element = WorkflowElement.of(action, "", args.apply(part));
            int found = -1;
            for (int at = 0; at < list.size() && found < 0; at++) {
                found = WorkflowElement.of(action, "", args.apply(list.get(at))).isSamePartAs(element) ? at : -1;
            }
            if (found < 0) {
                list.add(Math.min(place, list.size()), part);
                place++;
            } else {
                place = found + 1;
            }
        }
    }

    private static void replaceAll(List<?> have, List<?> want) {
        List<Object> copy = List.copyOf((List<Object>) want);
        have.clear();
        ((List<Object>) have).addAll(copy);
    }

    private void addLostTransitions() {
        new WorkflowShape(wanted).steps().forEach(step -> {
            StepDescriptor target = current.getStep(step.getId());
            if (target != null) {
                ((List<ActionDescriptor>) step.getActions()).stream()
                        // One that several steps share cannot be put back into some of them: the engine shows no list of those.
                        .filter(action -> !wanted.getCommonActions().containsKey(action.getId()) && target.getAction(action.getId()) == null)
                        .forEach(target.getActions()::add);
            }
        });
    }

    private void forEachShared(BiConsumer<ActionDescriptor, ActionDescriptor> work) {
        Map<Integer, ActionDescriptor> have = new WorkflowShape(current).actions();
        new WorkflowShape(wanted).actions().forEach((id, want) -> {
            ActionDescriptor shared = have.get(id);
            if (shared != null && shared != want && shared.getUnconditionalResult() != null) {
                work.accept(shared, want);
            }
        });
    }
}
