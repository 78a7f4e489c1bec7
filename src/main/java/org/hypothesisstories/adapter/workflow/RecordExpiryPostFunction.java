package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.WorkflowException;
import java.util.Map;
import org.hypothesisstories.application.RecordExpiryTransition;

/**
 * Records in the transition's own transaction that a time box had its expiry transition, so that a crash cannot repeat it.
 *
 * <p>Guarding: a repetition is rolled back.
 */
public class RecordExpiryPostFunction extends AbstractJiraFunctionProvider {
    private final RecordExpiryTransition recordExpiryTransition;

    public RecordExpiryPostFunction(RecordExpiryTransition recordExpiryTransition) {
        this.recordExpiryTransition = recordExpiryTransition;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) throws WorkflowException {
        long issueId = getIssue(transientVars).getId();
        if (!recordExpiryTransition.record(issueId, TransitionName.of(transientVars))) {
            throw new WorkflowException("The expiry transition of issue " + issueId + " was executed before");
        }
    }
}
