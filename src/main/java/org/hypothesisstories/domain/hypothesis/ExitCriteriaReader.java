package org.hypothesisstories.domain.hypothesis;

import java.math.BigDecimal;
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
            return Parsed.refused(CriterionProblem.of(0, Reason.TOO_MANY_ROWS, String.valueOf(drafts.size())));
        }
        List<CriterionProblem> problems = new ArrayList<>();
        List<ExitCriterion> rows = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int index = 0; index < drafts.size(); index++) {
            CriterionDraft draft = drafts.get(index);
            Row row = new Row(index + 1, problems);
            if (!draft.id().isEmpty() && !ids.add(draft.id())) {
                row.refuse(Reason.ID_REPEATED, draft.id());
            }
            row.read(draft).ifPresent(rows::add);
        }
        return problems.isEmpty() ? Parsed.accepted(new ExitCriteria(rows)) : Parsed.refused(problems);
    }

    /** Collects the problems of one row. */
    private final class Row {

        private final int number;
        private final List<CriterionProblem> problems;

        Row(int number, List<CriterionProblem> problems) {
            this.number = number;
            this.problems = problems;
        }

        Optional<ExitCriterion> read(CriterionDraft draft) {
            Optional<CriterionId> id = id(draft.id());
            Optional<CriterionRole> role = role(draft.role());
            refuseLongTexts(draft);
            return draft.kind() == CriterionDraft.Kind.MEASURED ? measured(draft, id, role) : judged(draft, id, role);
        }

        private Optional<ExitCriterion> measured(
                CriterionDraft draft, Optional<CriterionId> id, Optional<CriterionRole> role) {
            require(draft.metric(), Reason.METRIC_MISSING);
            Optional<Comparator> comparator = comparator(draft.comparator());
            Optional<BigDecimal> threshold = number(draft.threshold());
            if (!isSound() || id.isEmpty() || role.isEmpty() || comparator.isEmpty() || threshold.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new MeasuredCriterion(
                    id.get(), role.get(), draft.metric(), comparator.get(), threshold.get(), draft.unit()));
        }

        private Optional<ExitCriterion> judged(
                CriterionDraft draft, Optional<CriterionId> id, Optional<CriterionRole> role) {
            require(draft.question(), Reason.QUESTION_MISSING);
            require(draft.judge(), Reason.JUDGE_MISSING);
            if (!isSound() || id.isEmpty() || role.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new JudgedCriterion(id.get(), role.get(), draft.question(), draft.judge()));
        }

        private Optional<CriterionId> id(String written) {
            if (written.isEmpty()) {
                return Optional.of(freshIds.get());
            }
            if (!CriterionId.isWellFormed(written)) {
                refuse(Reason.ID_MALFORMED, written);
                return Optional.empty();
            }
            return Optional.of(new CriterionId(written));
        }

        private Optional<CriterionRole> role(String written) {
            if (written.isEmpty()) {
                return Optional.of(CriterionRole.MUST);
            }
            Optional<CriterionRole> role = CriterionRole.byKey(written);
            if (role.isEmpty()) {
                refuse(Reason.ROLE_UNKNOWN, written);
            }
            return role;
        }

        private Optional<Comparator> comparator(String written) {
            if (written.isEmpty()) {
                refuse(Reason.COMPARATOR_MISSING, "");
                return Optional.empty();
            }
            Optional<Comparator> comparator = Comparator.bySymbol(written);
            if (comparator.isEmpty()) {
                problems.add(new CriterionProblem(number, Reason.COMPARATOR_UNKNOWN, written, mendOf(written)));
            }
            return comparator;
        }

        private Optional<BigDecimal> number(String written) {
            Parsed<BigDecimal, DecimalProblem> parsed = numbers.parse(written);
            for (DecimalProblem problem : parsed.problems()) {
                problems.add(new CriterionProblem(number, reasonOf(problem), written, problem.mend()));
            }
            return parsed.value();
        }

        private void refuseLongTexts(CriterionDraft draft) {
            Stream.of(draft.metric(), draft.unit(), draft.question(), draft.judge())
                    .filter(text -> text.length() > CriterionDraft.LONGEST_TEXT)
                    .forEach(text -> refuse(Reason.TEXT_TOO_LONG, text));
        }

        private void require(String text, Reason otherwise) {
            if (text.isEmpty()) {
                refuse(otherwise, "");
            }
        }

        private void refuse(Reason reason, String written) {
            problems.add(CriterionProblem.of(number, reason, written));
        }

        private boolean isSound() {
            return problems.stream().noneMatch(problem -> problem.row() == number);
        }
    }

    private static Reason reasonOf(DecimalProblem problem) {
        return switch (problem.reason()) {
            case EMPTY -> Reason.NUMBER_MISSING;
            case NOT_A_NUMBER -> Reason.NUMBER_UNREADABLE;
            case NOT_FINITE -> Reason.NUMBER_NOT_FINITE;
            case TOO_LARGE -> Reason.NUMBER_TOO_LARGE;
            case TOO_PRECISE -> Reason.NUMBER_TOO_PRECISE;
        };
    }

    /** The comparator that was most likely meant by a sign with its characters the wrong way round. */
    private static String mendOf(String sign) {
        return switch (sign) {
            case "=>" -> Comparator.AT_LEAST.symbol();
            case "=<" -> Comparator.AT_MOST.symbol();
            case ">>" -> Comparator.GREATER.symbol();
            case "<<" -> Comparator.LESS.symbol();
            default -> "";
        };
    }
}
