package org.hypothesisstories.adapter.words;

import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.ProblemCode;
import org.hypothesisstories.domain.hypothesis.ConfidenceProblem;
import org.hypothesisstories.domain.hypothesis.CriterionProblem;
import org.hypothesisstories.domain.hypothesis.LibraryProblem;
import org.hypothesisstories.domain.hypothesis.StatementProblem;
import org.hypothesisstories.domain.hypothesis.StatementWording;
import org.hypothesisstories.domain.timebox.BudgetProblem;
import org.hypothesisstories.domain.timebox.BudgetText;
import org.hypothesisstories.domain.verdict.Learning;

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

    public static String of(Learning.TooLong problem, Words words) {
        String label = LearningWords.label(problem.part(), words);
        return words.say("hypothesis.learning.problem.too-long", label, problem.length(), problem.limit());
    }

    /** What keeps a wish from being granted, with the mend. */
    public static String of(Problem problem, Words words) {
        Object[] arguments = problem.arguments().stream().map(argument -> told(problem.code(), argument, words)).toArray();
        String text = words.say("hypothesis.problem." + problem.code().key(), arguments);
        boolean guessed = problem.code() == ProblemCode.NUMBER_UNREADABLE && !problem.arguments().get(1).isEmpty();
        return guessed ? text + " " + words.say("hypothesis.problem.mend", problem.arguments().get(1)) : text;
    }

    /** Some arguments are keys, which have words of their own. */
    private static String told(ProblemCode code, String argument, Words words) {
        return switch (code) {
            case OVERRIDE_NEEDED, SECOND_PERSON_NEEDED, NOTHING_TO_OVERRIDE -> words.say("hypothesis.verdict." + argument);
            case LEARNING_PART_MISSING -> words.say("hypothesis.learning.part." + argument);
            case BUDGET_ABOVE_LIMIT, EFFORT_IN_MONTHS, BUDGET_CHANGED ->
                BudgetText.parse(argument).value().map(budget -> BudgetWords.of(budget, words)).orElse(argument);
            default -> argument;
        };
    }
}
