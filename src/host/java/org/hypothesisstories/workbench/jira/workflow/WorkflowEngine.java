package org.hypothesisstories.workbench.jira.workflow;

import com.atlassian.jira.workflow.TransitionOptions;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.AbstractWorkflow;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.config.Configuration;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.WorkflowEntry;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** OSWorkflow's engine for one call of one user, as Jira bends it. */
final class WorkflowEngine extends AbstractWorkflow {
    private static final Logger log = LoggerFactory.getLogger(WorkflowEngine.class);

    private final WorkflowParts parts;
    private final TransitionOptions options;
    private boolean refusedByValidator;

    WorkflowEngine(Configuration configuration, WorkflowParts parts, Caller caller, TransitionOptions options) {
        this.parts = parts;
        this.options = options;
        this.context = caller;
        setConfiguration(configuration);
    }

    /** True when a validator refused, so that nothing has moved yet. */
    boolean isRefusedByValidator() {
        return refusedByValidator;
    }

    @Override
    protected Object loadObject(String className) {
        return parts.create(className);
    }

    /** A condition that fails or is missing does not hold; the transition is then simply not there. */
    @Override
    protected boolean passesCondition(ConditionDescriptor condition, Map transientVars, PropertySet properties, int stepId) {
        try {
            return super.passesCondition(condition, transientVars, properties, stepId);
        } catch (WorkflowException | RuntimeException failed) {
            log.warn("The condition {} failed and counts as not met: {}", condition.getArgs().get(PluginParts.CLASS_NAME), rootOf(failed).toString());
            return false;
        }
    }

    private static Throwable rootOf(Exception failed) {
        Throwable root = failed instanceof WorkflowException wrapped && wrapped.getRootCause() != null ? wrapped.getRootCause() : failed;
        return root.getCause() == null ? root : root.getCause();
    }

    @Override
    protected boolean passesConditions(String type, List conditions, Map transientVars, PropertySet properties, int stepId)
            throws WorkflowException {
        return options.skipConditions() && restricts(conditions, transientVars)
                || super.passesConditions(type, conditions, transientVars, properties, stepId);
    }

    /** Whether the conditions decide if an action is available, and not which of its results applies. */
    private static boolean restricts(List<?> conditions, Map<?, ?> transientVars) {
        int actionId = (Integer) transientVars.get("actionId");
        ActionDescriptor action = ((WorkflowDescriptor) transientVars.get("descriptor")).getAction(actionId);
        // No action is executed while the engine lists what is available.
        return action == null || action.getRestriction() != null && action.getRestriction().getConditions() == conditions;
    }

    @Override
    protected void verifyInputs(WorkflowEntry entry, List validators, Map transientVars, PropertySet properties) throws WorkflowException {
        if (options.skipValidators()) {
            return;
        }
        try {
            super.verifyInputs(entry, validators, transientVars, properties);
        } catch (InvalidInputException refused) {
            refusedByValidator = true;
            throw refused;
        }
    }

    /** Jira's entries never complete by themselves: a step without a way out is a status like any other. */
    @Override
    protected void checkImplicitFinish(long entryId) {
        // Deliberately nothing.
    }
}
