package org.hypothesisstories.adapter.words;

import org.hypothesisstories.domain.hypothesis.ConfidenceProblem;
import org.hypothesisstories.domain.hypothesis.CriterionProblem;
import org.hypothesisstories.domain.hypothesis.Statement;
import org.hypothesisstories.domain.timebox.BudgetProblem;

/** What is wrong with what somebody wrote, where, and what would be understood instead. */
public final class ProblemWords {
    private ProblemWords() {
    }

    public static String of(CriterionProblem problem, Words words) {
        String what = words.say("hypothesis.criteria.problem." + problem.reason().key(), problem.written());
        String where = problem.row() == 0 ? what : words.say("hypothesis.criteria.problem.in-row", problem.row(), what);
        return problem.mend().isEmpty() ? where : words.say("hypothesis.criteria.problem.with-mend", where, problem.mend());
    }

    public static String of(BudgetProblem problem, Words words) {
        return words.say("hypothesis.budget.problem." + problem.reason().key(), problem.written()) + " "
                + words.say("hypothesis.budget.problem.mend");
    }

    public static String of(ConfidenceProblem problem, Words words) {
        return words.say("hypothesis.confidence.problem." + problem.reason().key(), problem.written(), problem.mend());
    }

    public static String of(Statement.TooLong problem, Words words) {
        String label = words.say("hypothesis.statement.part." + problem.part().key());
        return words.say("hypothesis.statement.problem.too-long", label, problem.length(), problem.limit());
    }
}
