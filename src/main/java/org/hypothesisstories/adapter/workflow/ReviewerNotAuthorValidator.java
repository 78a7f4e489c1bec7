package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hypothesisstories.adapter.jira.AutomaticExecution;
import org.hypothesisstories.adapter.jira.IssuePeople;
import org.hypothesisstories.adapter.jira.JiraWorkHistory;
import org.hypothesisstories.adapter.jira.ResearchStatuses;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.plugin.Keys;

/**
 * Refuses a review by somebody who did the work, as the change history tells it: who moved the issue into one of the chosen statuses, and
 * who was its assignee while it was there, also after somebody else became assignee.
 */
public class ReviewerNotAuthorValidator implements Validator {
    private final JiraWorkHistory histories;
    private final ResearchStatuses statuses;
    private final IssuePeople people;
    private final AutomaticExecution automatic;
    private final ReaderWords reader;

    public ReviewerNotAuthorValidator(JiraWorkHistory histories, ResearchStatuses statuses, IssuePeople people,
            AutomaticExecution automatic, ReaderWords reader) {
        this.histories = histories;
        this.statuses = statuses;
        this.people = people;
        this.automatic = automatic;
        this.reader = reader;
    }

    @Override
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        Optional<ApplicationUser> reviewer = Caller.of(transientVars, args, people);
        if (automatic.isActive() || reviewer.isEmpty()) {
            return;
        }
        Issue stored = (Issue) (transientVars.get(WorkflowFunctionUtils.ORIGINAL_ISSUE_KEY) instanceof Issue original
                ? original : transientVars.get("issue"));
        Set<String> lane = statuses.ids(new Arguments(args).list(Keys.WORK_STATUSES_ARG));
        // Whoever leads the issue out of the status in which it is now, does so as a reviewer.
        Set<String> reviews = new HashSet<>(statuses.reviews());
        reviews.add(stored.getStatusId());
        if (histories.of(stored).workers(lane, reviews).contains(reviewer.get().getKey())) {
            throw new InvalidInputException(reader.now().say("hypothesis.workflow.refusal.own-work", statuses.names(lane)));
        }
    }
}
