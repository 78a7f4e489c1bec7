package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.adapter.jira.JiraHypothesisFields;
import org.hypothesisstories.adapter.words.BudgetWords;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.application.CompareBudgets;
import org.hypothesisstories.domain.timebox.Budget;
import org.hypothesisstories.domain.timebox.BudgetText;
import org.hypothesisstories.plugin.Keys;

/**
 * Refuses a budget in the time-box field that the project does not allow, or that is larger than the transition's own limit, if it has one.
 * No budget is within every limit.
 */
public class BudgetWithinLimitValidator implements Validator {
    private final CompareBudgets compareBudgets;
    private final JiraHypothesisFields hypotheses;
    private final BudgetAllowedCheck check;
    private final ReaderWords reader;

    public BudgetWithinLimitValidator(
            CompareBudgets compareBudgets, JiraHypothesisFields hypotheses, BudgetAllowedCheck check, ReaderWords reader) {
        this.compareBudgets = compareBudgets;
        this.hypotheses = hypotheses;
        this.check = check;
        this.reader = reader;
    }

    @Override
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        Issue issue = (Issue) transientVars.get("issue");
        Words words = reader.now();
        String written = new Arguments(args).text(Keys.BUDGET_LIMIT_ARG);
        check.refuseForbidden(issue, words);
        if (written.isBlank()) {
            return;
        }
        Budget limit = BudgetText.parse(written).value()
                .orElseThrow(() -> new InvalidInputException(words.say("hypothesis.workflow.refusal.no-limit", written)));
        Optional<Budget> budget = hypotheses.of(issue).budget();
        if (budget.isPresent() && compareBudgets.exceeds(issue.getId(), budget.get(), limit)) {
            throw new InvalidInputException(words.say("hypothesis.workflow.refusal.above-limit",
                    BudgetWords.of(budget.get(), words), BudgetWords.of(limit, words)));
        }
    }
}
