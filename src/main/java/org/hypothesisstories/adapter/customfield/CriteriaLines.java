package org.hypothesisstories.adapter.customfield;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hypothesisstories.adapter.stored.CriteriaJson;
import org.hypothesisstories.adapter.stored.KeptIds;
import org.hypothesisstories.adapter.words.CriterionWords;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.hypothesis.CriterionDraft;
import org.hypothesisstories.domain.hypothesis.CriterionLines;
import org.hypothesisstories.domain.hypothesis.CriterionProblem;
import org.hypothesisstories.domain.hypothesis.ExitCriteria;
import org.hypothesisstories.domain.hypothesis.ExitCriterion;

/**
 * The lines of a text area, read against the criteria that stood there before, so that a criterion keeps its id.
 *
 * <p>A line that is as it was is the criterion that it was; a changed line is the one on the same metric, or with the same question.
 */
final class CriteriaLines {
    private final ExitCriteria before;
    private final Set<String> taken = new HashSet<>();
    private final List<CriterionDraft> drafts = new ArrayList<>();
    private final List<Integer> lineNumbers = new ArrayList<>();
    private final List<CriterionProblem> problems = new ArrayList<>();

    private CriteriaLines(ExitCriteria before) {
        this.before = before;
    }

    static CriteriaLines read(String text, ExitCriteria before) {
        CriteriaLines lines = new CriteriaLines(before);
        String[] written = text.split("\\R", -1);
        long count = Arrays.stream(written).filter(line -> !line.isBlank()).count();
        if (count > ExitCriteria.LIMIT) {
            lines.problems.add(CriterionProblem.tooManyRows((int) count));
            return lines;
        }
        for (int index = 0; index < written.length; index++) {
            if (!written[index].isBlank()) {
                lines.add(index + 1, written[index].strip());
            }
        }
        return lines;
    }

    Parsed<List<CriterionDraft>, CriterionProblem> drafts() {
        return problems.isEmpty() ? Parsed.accepted(KeptIds.in(drafts, before)) : Parsed.refused(problems);
    }

    /** A problem of a row, told of the line on which the row stands. */
    CriterionProblem onItsLine(CriterionProblem problem) {
        return problem.row() == 0 ? problem : at(lineNumbers.get(problem.row() - 1), problem);
    }

    private void add(int number, String line) {
        Optional<ExitCriterion> same = before.rows().stream()
                .filter(criterion -> CriterionWords.line(criterion).equals(line) && !taken.contains(criterion.id().value()))
                .findFirst();
        if (same.isPresent()) {
            taken.add(same.get().id().value());
            add(number, CriteriaJson.draft(same.get()));
            return;
        }
        Parsed<List<CriterionDraft>, CriterionProblem> parsed = CriterionLines.parse(line);
        parsed.problems().forEach(problem -> problems.add(at(number, problem)));
        parsed.value().orElse(List.of()).forEach(draft -> add(number, draft));
    }

    private void add(int number, CriterionDraft draft) {
        drafts.add(draft);
        lineNumbers.add(number);
    }

    private static CriterionProblem at(int row, CriterionProblem problem) {
        return new CriterionProblem(row, problem.reason(), problem.written(), problem.mend());
    }
}
