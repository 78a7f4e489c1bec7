package org.hypothesisstories.adapter.customfield;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.hypothesisstories.adapter.jira.ResearchStatuses;
import org.hypothesisstories.adapter.words.BudgetWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.application.calendar.BudgetWish;
import org.hypothesisstories.application.calendar.CheckBudget;
import org.hypothesisstories.domain.timebox.Budget;
import org.hypothesisstories.domain.timebox.BudgetRefusal;

/** What the life of an issue's time box, and the issue's project, say to a budget in the field. */
public class BudgetGate {
    private final CheckBudget checkBudget;
    private final IssueManager issues;
    private final ResearchStatuses statuses;

    public BudgetGate(CheckBudget checkBudget, IssueManager issues, ResearchStatuses statuses) {
        this.checkBudget = checkBudget;
        this.issues = issues;
        this.statuses = statuses;
    }

    /** Why the budget may not be written there, with the mend; empty if it may. */
    Optional<String> refusal(Params params, Optional<Budget> before, Optional<Budget> wanted, Words words) {
        BudgetWish wish = new BudgetWish(number(params.issueId()), number(params.projectId()), before, wanted);
        return checkBudget.check(wish, isInReview(params.issueId())).map(refusal -> say(refusal, words));
    }

    /** Whether a budget that comes from elsewhere is too long for a project. */
    boolean isTooLong(Params params, long projectId, Optional<Budget> budget) {
        BudgetWish wish = new BudgetWish(number(params.issueId()), OptionalLong.of(projectId), budget, budget);
        // Jira does not always say which issue it is about; then the budget is looked at as if somebody wrote it there.
        BudgetWish asked = params.issueId().isPresent()
                ? wish
                : new BudgetWish(OptionalLong.empty(), wish.projectId(), Optional.empty(), budget);
        return checkBudget.check(asked, false).isPresent();
    }

    /** Why the field of these issues cannot be changed at once, with their keys; empty if it can. */
    Optional<String> bulkRefusal(List<Issue> selected, Words words) {
        String busy = selected.stream()
                .filter(issue -> checkBudget.busy(issue.getId()).isPresent() && !isInReview(issue))
                .map(Issue::getKey)
                .collect(Collectors.joining(", "));
        if (!busy.isEmpty()) {
            return Optional.of(words.say("hypothesis.budget.bulk.busy", busy));
        }
        Set<Optional<Budget>> limits = selected.stream().map(Issue::getProjectId).distinct()
                .map(checkBudget::limit)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return limits.size() > 1 ? Optional.of(words.say("hypothesis.budget.bulk.limits")) : Optional.empty();
    }

    private boolean isInReview(Optional<Long> issueId) {
        return issueId.map(issues::getIssueObject).filter(this::isInReview).isPresent();
    }

    private boolean isInReview(Issue issue) {
        return statuses.reviews().contains(issue.getStatusId());
    }

    private static OptionalLong number(Optional<Long> id) {
        return id.map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }

    private static String say(BudgetRefusal refusal, Words words) {
        if (refusal instanceof BudgetRefusal.TooLong tooLong) {
            return words.say("hypothesis.budget.refused.too-long",
                    BudgetWords.of(tooLong.wanted(), words), BudgetWords.of(tooLong.limit(), words), tooLong.limit().text());
        }
        return refusal instanceof BudgetRefusal.BoxRuns runs
                ? words.say("hypothesis.budget.refused.running", BudgetWords.of(runs.agreed(), words))
                : words.say("hypothesis.budget.refused.deciding",
                        BudgetWords.of(((BudgetRefusal.BoxIsToBeDecided) refusal).agreed(), words));
    }
}
