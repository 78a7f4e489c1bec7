package org.hypothesisstories.adapter.words;

import org.hypothesisstories.domain.hypothesis.ConfidenceProblem;
import org.hypothesisstories.domain.hypothesis.CriterionProblem;
import org.hypothesisstories.domain.hypothesis.LibraryProblem;
import org.hypothesisstories.domain.hypothesis.StatementProblem;
import org.hypothesisstories.domain.hypothesis.StatementWording;
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

    public static String of(LibraryProblem problem, Words words) {
        String line = problem.line().map(criterion -> of(criterion, words)).orElse("");
        return words.say("hypothesis.library.problem." + problem.reason().key(), problem.subject(), line);
    }

    public static String of(StatementProblem problem, Words words) {
        if (problem instanceof StatementProblem.TooLong tooLong) {
            String label = StatementWords.label(StatementWording.HYPOTHESIS, tooLong.part(), words);
            return words.say("hypothesis.statement.problem.too-long", label, tooLong.length(), tooLong.limit());
        }
        return problem instanceof StatementProblem.UnknownWording unknown
                ? words.say("hypothesis.statement.problem.unknown-wording", unknown.written())
                : words.say("hypothesis.statement.problem.no-issue-key", ((StatementProblem.NoIssueKey) problem).written());
    }
}
