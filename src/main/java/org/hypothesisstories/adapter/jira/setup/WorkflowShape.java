package org.hypothesisstories.adapter.jira.setup;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.RestrictionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of a workflow decides how it works: steps with their statuses, ways of transitions, and what hangs on them in order. */
@SuppressWarnings("unchecked")
final class WorkflowShape {
    private static final List<String> WAY_META = List.of("jira.fieldscreen.id");

    private final WorkflowDescriptor workflow;

    WorkflowShape(WorkflowDescriptor workflow) {
        this.workflow = workflow;
    }

    /** A text that two workflows have in common only if they work alike. */
    String fingerprint() {
        Stream<String> lines = Stream.of(
                statuses().entrySet().stream().map(Object::toString),
                actions().entrySet().stream().map(entry -> entry.getKey() + " " + way(entry.getValue())),
                elements().stream().map(WorkflowElement::toString)).flatMap(group -> group);
        try {
            byte[] text = lines.collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text)).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The ids of the statuses by the ids of the steps. */
    Map<Integer, String> statuses() {
        Map<Integer, String> statuses = new TreeMap<>();
        steps().forEach(step -> statuses.put(step.getId(), String.valueOf(step.getMetaAttributes().get("jira.status.id"))));
        return statuses;
    }

    Stream<StepDescriptor> steps() {
        return ((List<StepDescriptor>) workflow.getSteps()).stream();
    }

    /** All transitions by id, those that create issues included. */
    Map<Integer, ActionDescriptor> actions() {
        Map<Integer, ActionDescriptor> actions = new TreeMap<>();
        Stream.of((Collection<ActionDescriptor>) workflow.getInitialActions(), (Collection<ActionDescriptor>) workflow.getGlobalActions(),
                        ((Map<?, ActionDescriptor>) workflow.getCommonActions()).values(),
                        steps().flatMap(step -> ((List<ActionDescriptor>) step.getActions()).stream()).toList())
                .flatMap(Collection::stream)
                .forEach(action -> actions.put(action.getId(), action));
        return actions;
    }

    /** Where a transition leads and which screen it shows. */
    String way(ActionDescriptor action) {
        Map<?, ?> meta = action.getMetaAttributes();
        String target = action.getUnconditionalResult() == null ? "" : String.valueOf(action.getUnconditionalResult().getStep());
        return target + WAY_META.stream().map(name -> " " + meta.get(name)).collect(Collectors.joining());
    }

    /** The conditions, validators and functions of all transitions. */
    List<WorkflowElement> elements() {
        return actions().values().stream().flatMap(WorkflowShape::elements).toList();
    }

    private static Stream<WorkflowElement> elements(ActionDescriptor action) {
        RestrictionDescriptor restriction = action.getRestriction();
        Stream<ConditionDescriptor> conditions = restriction == null ? Stream.empty() : conditions(restriction.getConditions());
        Stream<FunctionDescriptor> functions = action.getUnconditionalResult() == null
                ? Stream.empty() : ((List<FunctionDescriptor>) action.getUnconditionalResult().getPostFunctions()).stream();
        return Stream.of(
                conditions.map(condition -> WorkflowElement.of(action, "condition", condition.getArgs())),
                ((List<ValidatorDescriptor>) action.getValidators()).stream()
                        .map(validator -> WorkflowElement.of(action, "validator", validator.getArgs())),
                functions.map(function -> WorkflowElement.of(action, "function", function.getArgs()))).flatMap(group -> group);
    }

    /** Conditions out of their groups, however deep those are nested. */
    private static Stream<ConditionDescriptor> conditions(List<?> found) {
        return found.stream().flatMap(each -> each instanceof ConditionsDescriptor group
                ? conditions(group.getConditions()) : Stream.of((ConditionDescriptor) each));
    }
}
