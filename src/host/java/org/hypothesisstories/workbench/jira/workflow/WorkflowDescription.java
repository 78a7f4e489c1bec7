package org.hypothesisstories.workbench.jira.workflow;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Describes workflows for readers: every transition with what guards it and what it does. */
public final class WorkflowDescription {
    private final PartDescriber parts;
    private final TransitionScreens screens;

    WorkflowDescription(PartDescriber parts, TransitionScreens screens) {
        this.parts = parts;
        this.screens = screens;
    }

    /** The transitions in the order in which the workflow lists them. */
    public List<DescribedTransition> transitions(JiraWorkflow workflow, Locale locale) {
        return workflow.getAllActions().stream().map(action -> describe(workflow, action, locale)).toList();
    }

    private DescribedTransition describe(JiraWorkflow workflow, ActionDescriptor action, Locale locale) {
        ResultDescriptor result = action.getUnconditionalResult();
        String screen = screens.of(action).map(FieldScreen::getName).orElse(null);
        return new DescribedTransition(action.getId(), action.getName(), sources(workflow, action), target(workflow, result), screen,
                conditions(action, locale), validators(action, result, locale), functions(action, result, locale));
    }

    private static List<String> sources(JiraWorkflow workflow, ActionDescriptor action) {
        List<StepDescriptor> steps = workflow.getDescriptor().getSteps();
        boolean global = workflow.getDescriptor().getGlobalActions().stream().anyMatch(other -> ((ActionDescriptor) other).getId() == action.getId());
        return steps.stream().filter(step -> global || holds(step, action)).map(step -> statusName(workflow, step)).toList();
    }

    private static boolean holds(StepDescriptor step, ActionDescriptor action) {
        return step.getActions().stream().anyMatch(other -> ((ActionDescriptor) other).getId() == action.getId());
    }

    private static String target(JiraWorkflow workflow, ResultDescriptor result) {
        StepDescriptor step = result == null ? null : workflow.getDescriptor().getStep(result.getStep());
        return step == null ? null : statusName(workflow, step);
    }

    private static String statusName(JiraWorkflow workflow, StepDescriptor step) {
        Status status = workflow.getLinkedStatusObject(step);
        return status == null ? step.getName() : status.getName();
    }

    private DescribedConditions conditions(ActionDescriptor action, Locale locale) {
        List<?> restrictions = action.getRestriction() == null ? List.of() : action.getRestriction().getConditions();
        return restrictions.size() == 1 && restrictions.get(0) instanceof ConditionsDescriptor all
                ? group(all.getType(), all.getConditions(), locale) : group("AND", restrictions, locale);
    }

    private DescribedConditions group(String type, List<?> members, Locale locale) {
        List<DescribedPart> single = members.stream().filter(ConditionDescriptor.class::isInstance).map(ConditionDescriptor.class::cast)
                .map(condition -> parts.describe(condition, condition.getArgs(), locale)).toList();
        List<DescribedConditions> groups = members.stream().filter(ConditionsDescriptor.class::isInstance)
                .map(ConditionsDescriptor.class::cast).map(nested -> group(nested.getType(), nested.getConditions(), locale)).toList();
        return new DescribedConditions(type, single, groups);
    }

    private List<DescribedPart> validators(ActionDescriptor action, ResultDescriptor result, Locale locale) {
        Stream<ValidatorDescriptor> all = result == null ? action.getValidators().stream()
                : Stream.concat(action.getValidators().stream(), result.getValidators().stream());
        return all.map(validator -> parts.describe(validator, validator.getArgs(), locale)).toList();
    }

    /** In the order in which the engine runs them. */
    private List<DescribedPart> functions(ActionDescriptor action, ResultDescriptor result, Locale locale) {
        Stream<FunctionDescriptor> ofResult = result == null ? Stream.empty()
                : Stream.concat(result.getPreFunctions().stream(), result.getPostFunctions().stream());
        Stream<FunctionDescriptor> ofAction = Stream.concat(action.getPreFunctions().stream(), action.getPostFunctions().stream());
        return Stream.concat(ofResult, ofAction).map(function -> parts.describe(function, function.getArgs(), locale)).toList();
    }
}
