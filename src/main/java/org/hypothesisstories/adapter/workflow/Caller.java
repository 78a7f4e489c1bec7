package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.adapter.jira.IssuePeople;

/** Who executes a transition. */
final class Caller {
    private Caller() {
    }

    /** Empty when nobody is logged in. */
    static Optional<ApplicationUser> of(Map<?, ?> transientVars, Map<?, ?> args, IssuePeople people) {
        return Optional.ofNullable(WorkflowFunctionUtils.getCallerKey(transientVars, args)).flatMap(people::byKey);
    }
}
