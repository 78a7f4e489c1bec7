package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;
import org.hypothesisstories.adapter.jira.IssueInHand;
import org.hypothesisstories.domain.timebox.Actor;

/** What the functions that change a hypothesis have in common. Guarding: what cannot be stored rolls the transition back. */
abstract class HypothesisPostFunction extends AbstractJiraFunctionProvider {
    private final IssueInHand inHand;

    HypothesisPostFunction(IssueInHand inHand) {
        this.inHand = inHand;
    }

    /** Changes the hypothesis while its issue is in Jira's hand. */
    abstract void change(MutableIssue issue, Actor actor, Map<?, ?> args);

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) {
        MutableIssue issue = getIssue(transientVars);
        ApplicationUser caller = getCallerUser(transientVars, args);
        Actor actor = caller == null ? Actor.AUTOMATIC : Actor.user(caller.getKey());
        inHand.hold(issue, () -> change(issue, actor, args));
    }
}
