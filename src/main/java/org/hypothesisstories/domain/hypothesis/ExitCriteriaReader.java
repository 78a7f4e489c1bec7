package org.hypothesisstories.domain.hypothesis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.hypothesis.CriterionProblem.Reason;

/** Checks rows as they were typed or sent and makes exit criteria of them; reports every problem of every row at once. */
public final class ExitCriteriaReader {

    private final DecimalText numbers;
    private final Supplier<CriterionId> freshIds;

    /**
     * @param locale whose form of numbers is understood beside the plain one
     * @param freshIds gives ids to new rows
     */
    public ExitCriteriaReader(Locale locale, Supplier<CriterionId> freshIds) {
        this.numbers = DecimalText.in(locale);
        this.freshIds = freshIds;
    }

    public Parsed<ExitCriteria, CriterionProblem> read(List<CriterionDraft> drafts) {
        if (drafts.size() > ExitCriteria.LIMIT) {
            return Parsed.refused(CriterionProblem.tooManyRows(drafts.size()));
        }
        List<CriterionProblem> problems = new ArrayList<>();
        List<ExitCriterion> rows = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int index = 0; index < drafts.size(); index++) {
            CriterionDraft draft = drafts.get(index);
            RowProblems found = new RowProblems(index + 1);
            if (!draft.id().isEmpty() && !ids.add(draft.id())) {
                found.refuse(Reason.ID_REPEATED, draft.id());
            }
            new Row(draft, found).read().ifPresent(rows::add);
            problems.addAll(found.all());
        }
        return problems.isEmpty() ? Parsed.accepted(new ExitCriteria(rows)) : Parsed.refused(problems);
    }

    /** One row and what is wrong with it. */
    private final class Row {

        private final CriterionDraft draft;
        private final RowProblems problems;

        Row(CriterionDraft draft, RowProblems problems) {
            this.draft = draft;
            this.problems = problems;
        }

        Optional<ExitCriterion> read() {
            Optional<CriterionId> id = id(draft.id());
            Optional<CriterionRole> role = role(draft.role());
            refuseLongTexts();
            return draft.kind() == CriterionDraft.Kind.MEASURED ? measured(id, role) : judged(id, role);
        }

        private Optional<ExitCriterion> measured(Optional<CriterionId> id, Optional<CriterionRole> role) {
            MeasureDraft measure = draft.measure();
            problems.require(measure.metric(), Reason.METRIC_MISSING);
            return new TargetReader(numbers, measure, problems).read().map(target ->
                    new MeasuredCriterion(id.orElseThrow(), role.orElseThrow(), measure.metric(), target, measure.unit()));
        }

        private Optional<ExitCriterion> judged(Optional<CriterionId> id, Optional<CriterionRole> role) {
            problems.require(draft.question(), Reason.QUESTION_MISSING);
            problems.require(draft.judge(), Reason.JUDGE_MISSING);
            return problems.none()
                    ? Optional.of(new JudgedCriterion(id.orElseThrow(), role.orElseThrow(), draft.question(), draft.judge()))
                    : Optional.empty();
        }

        private Optional<CriterionId> id(String written) {
            if (written.isEmpty()) {
                return Optional.of(freshIds.get());
            }
            if (!CriterionId.isWellFormed(written)) {
                problems.refuse(Reason.ID_MALFORMED, written);
                return Optional.empty();
            }
            return Optional.of(new CriterionId(written));
        }

        private Optional<CriterionRole> role(String written) {
            Optional<CriterionRole> role = written.isEmpty() ? Optional.of(CriterionRole.MUST) : CriterionRole.byKey(written);
            return problems.require(role, Reason.ROLE_UNKNOWN, written, "");
        }

        private void refuseLongTexts() {
            Stream.of(draft.measure().metric(), draft.measure().unit(), draft.question(), draft.judge())
                    .filter(text -> text.length() > CriterionDraft.LONGEST_TEXT)
                    .forEach(text -> problems.refuse(Reason.TEXT_TOO_LONG, text));
        }
    }
}
