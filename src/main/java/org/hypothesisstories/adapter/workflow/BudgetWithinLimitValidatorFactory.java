package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import java.util.Optional;
import org.hypothesisstories.adapter.words.BudgetWords;
import org.hypothesisstories.adapter.words.ProblemWords;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.domain.timebox.BudgetText;
import org.hypothesisstories.plugin.Keys;

/** Describes {@link BudgetWithinLimitValidator} and asks for the limit. */
public class BudgetWithinLimitValidatorFactory extends ConfiguredFactory implements WorkflowPluginValidatorFactory {
    public BudgetWithinLimitValidatorFactory(ReaderWords reader) {
        super(reader, Setting.line(Keys.BUDGET_LIMIT_ARG, "hypothesis.workflow.budget-limit.label", "hypothesis.workflow.budget-limit.help"));
    }

    @Override
    String summary(Arguments arguments, Words words) {
        String written = arguments.text(Keys.BUDGET_LIMIT_ARG);
        if (written.isBlank()) {
            return words.say("hypothesis.workflow.budget-limit.summary.project");
        }
        String limit = BudgetText.parse(written).value().map(budget -> BudgetWords.of(budget, words)).orElse(written);
        return words.say("hypothesis.workflow.budget-limit.summary", limit);
    }

    @Override
    Optional<String> problem(Arguments arguments, Words words) {
        String written = arguments.text(Keys.BUDGET_LIMIT_ARG);
        return written.isBlank() ? Optional.empty() : BudgetText.parse(written).problems().stream().findFirst()
                .map(problem -> ProblemWords.of(problem, words));
    }
}
