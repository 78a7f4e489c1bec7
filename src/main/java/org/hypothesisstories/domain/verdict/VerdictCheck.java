package org.hypothesisstories.domain.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.ProblemCode;
import org.hypothesisstories.domain.evidence.Assessment;
import org.hypothesisstories.domain.hypothesis.Verdict;

/**
 * Whether a verdict may be recorded: it is what the evidence says, or a second person agreed to another one; what was learned is written;
 * every amendment says why it was made.
 *
 * @param override the last wish to record another verdict
 * @param unexplainedAmendments how many amendments lack their reason
 */
public record VerdictCheck(Assessment assessment, Optional<VerdictOverride> override, long unexplainedAmendments) {

    public VerdictCheck {
        Objects.requireNonNull(assessment);
        Objects.requireNonNull(override);
    }

    /** Everything that stands in the way; empty when nothing does. */
    public List<Problem> problems(Verdict verdict, Learning learning) {
        return Stream.concat(problemsOf(verdict).stream(), problemsOf(learning).stream()).toList();
    }

    /** What keeps a verdict from being recorded, whatever was learned. */
    public List<Problem> problemsOf(Verdict verdict) {
        List<Problem> problems = new ArrayList<>();
        problemOf(verdict).ifPresent(problems::add);
        if (unexplainedAmendments > 0) {
            problems.add(Problem.of(ProblemCode.AMENDMENTS_UNEXPLAINED, "", unexplainedAmendments));
        }
        return problems;
    }

    /** What a learning card lacks before a round may end with it. */
    public static List<Problem> problemsOf(Learning learning) {
        List<Problem> problems = new ArrayList<>();
        for (LearningPart part : learning.missing()) {
            problems.add(Problem.of(ProblemCode.LEARNING_PART_MISSING, "learning." + part.key(), part.key()));
        }
        if (learning.nextStep().isEmpty()) {
            problems.add(Problem.of(ProblemCode.NEXT_STEP_MISSING, "learning.nextStep"));
        }
        return problems;
    }

    /** What the verdict itself lacks. */
    public Optional<Problem> problemOf(Verdict verdict) {
        if (assessment.agreesWith(verdict) || override.filter(wish -> wish.allows(verdict, assessment.verdict())).isPresent()) {
            return Optional.empty();
        }
        boolean asked = override.filter(wish -> wish.wanted() == verdict && wish.computed() == assessment.verdict()).isPresent();
        return Optional.of(asked
                ? Problem.of(ProblemCode.SECOND_PERSON_NEEDED, "verdict", verdict.key())
                : Problem.of(ProblemCode.OVERRIDE_NEEDED, "verdict", assessment.verdict().key(), verdict.key()));
    }
}
