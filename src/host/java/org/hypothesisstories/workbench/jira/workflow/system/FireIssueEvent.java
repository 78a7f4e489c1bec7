package org.hypothesisstories.workbench.jira.workflow.system;

import com.atlassian.jira.issue.comments.Comment;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import java.util.Map;

/** Announces an issue event; listeners hear of it once the transition is committed. */
final class FireIssueEvent implements FunctionProvider {
    private final SystemServices services;

    FireIssueEvent(SystemServices services) {
        this.services = services;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) {
        Run run = Run.of(transientVars);
        long eventTypeId = Long.parseLong((String) args.get("eventTypeId"));
        Comment comment = (Comment) run.variables().get(CreateComment.VARIABLE);
        services.events().announce(run.issue(), run.caller(services.users()), eventTypeId, comment, run.change(), true, "workflow");
    }
}
