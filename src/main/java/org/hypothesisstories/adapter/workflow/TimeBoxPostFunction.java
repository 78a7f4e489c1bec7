package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.WorkflowException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.hypothesisstories.adapter.jira.IssueInHand;
import org.hypothesisstories.adapter.words.ProblemWords;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.application.TimeBoxResult;
import org.hypothesisstories.application.port.TimeBoxConflict;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.Reason;

/** What the functions that change a time box have in common: who does it, why, and what becomes of a refusal. */
abstract class TimeBoxPostFunction extends AbstractJiraFunctionProvider {
    private final IssueInHand inHand;
    private final ReaderWords reader;

    TimeBoxPostFunction(IssueInHand inHand, ReaderWords reader) {
        this.inHand = inHand;
        this.reader = reader;
    }

    abstract TimeBoxResult change(long issueId, Actor actor, Reason reason);

    /** Whether a refusal refuses the transition. Otherwise it means that there was nothing to do. */
    abstract boolean guards();

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) throws WorkflowException {
        MutableIssue issue = getIssue(transientVars);
        ApplicationUser caller = getCallerUser(transientVars, args);
        Actor actor = caller == null ? Actor.AUTOMATIC : Actor.user(caller.getKey());
        Reason reason = Reason.enteredStatus(issue.getStatus() == null ? "" : issue.getStatus().getName());
        TimeBoxResult result = change(issue, actor, reason);
        if (guards() && result.refusal().isPresent()) {
            Words words = reader.now();
            throw new InvalidInputException(result.problem().map(problem -> ProblemWords.of(problem, words))
                    .orElseGet(() -> words.say("hypothesis.workflow.refusal." + result.refusal().get().key())));
        }
    }

    private TimeBoxResult change(MutableIssue issue, Actor actor, Reason reason) throws InvalidInputException {
        AtomicReference<TimeBoxResult> result = new AtomicReference<>();
        try {
            inHand.hold(issue, () -> result.set(change(issue.getId(), actor, reason)));
        } catch (TimeBoxConflict conflict) {
            throw new InvalidInputException(reader.now().say("hypothesis.workflow.refusal.conflict"));
        }
        return result.get();
    }
}
