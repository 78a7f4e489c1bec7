package org.hypothesisstories.domain.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.ProblemCode;
import org.hypothesisstories.domain.hypothesis.CriterionId;
import org.hypothesisstories.domain.hypothesis.DecimalText;
import org.hypothesisstories.domain.hypothesis.ExitCriteria;
import org.hypothesisstories.domain.hypothesis.ExitCriterion;
import org.hypothesisstories.domain.hypothesis.JudgedCriterion;
import org.hypothesisstories.domain.hypothesis.MeasuredCriterion;

/** Checks a piece of evidence as it was typed or sent against the criteria; reports every problem at once. */
public final class EvidenceReader {

    /** A piece of evidence that can be recorded, except that what it cites is still to be looked up. */
    public record Reading(ExitCriterion criterion, Observation observation, Provenance provenance, String clientKey) {
    }

    private final ExitCriteria criteria;
    private final DecimalText numbers;

    /** @param locale whose form of numbers is understood beside the plain one */
    public EvidenceReader(ExitCriteria criteria, Locale locale) {
        this.criteria = criteria;
        this.numbers = DecimalText.in(locale);
    }

    public Parsed<Reading, Problem> read(EvidenceDraft draft) {
        List<Problem> problems = new ArrayList<>();
        Optional<ExitCriterion> criterion = collect(criterion(draft.criterion()), problems);
        Optional<Observation> observation =
                criterion.flatMap(found -> collect(new ObservationReader(numbers).read(found, draft), problems));
        Optional<Provenance> provenance = collect(ProvenanceReader.read(draft), problems);
        if (draft.clientKey().length() > Entry.LONGEST_CLIENT_KEY) {
            problems.add(Problem.of(ProblemCode.TEXT_TOO_LONG, "clientKey", draft.clientKey().length(), Entry.LONGEST_CLIENT_KEY));
        }
        return problems.isEmpty()
                ? Parsed.accepted(new Reading(criterion.orElseThrow(), observation.orElseThrow(), provenance.orElseThrow(), draft.clientKey()))
                : Parsed.refused(problems);
    }

    /** The criterion of an id, or the only one that measures a metric. */
    private Parsed<ExitCriterion, Problem> criterion(String written) {
        if (written.isEmpty()) {
            return Parsed.refused(Problem.of(ProblemCode.CRITERION_MISSING, "criterion"));
        }
        Optional<ExitCriterion> byId =
                CriterionId.isWellFormed(written) ? criteria.find(new CriterionId(written)) : Optional.empty();
        if (byId.isPresent()) {
            return Parsed.accepted(byId.get());
        }
        List<ExitCriterion> byName = criteria.rows().stream().filter(row -> name(row).equalsIgnoreCase(written)).toList();
        if (byName.size() > 1) {
            return Parsed.refused(Problem.of(ProblemCode.CRITERION_AMBIGUOUS, "criterion", written, ids(byName)));
        }
        return byName.isEmpty()
                ? Parsed.refused(Problem.of(ProblemCode.CRITERION_UNKNOWN, "criterion", written, names()))
                : Parsed.accepted(byName.get(0));
    }

    private List<String> names() {
        return criteria.rows().stream().map(EvidenceReader::name).distinct().toList();
    }

    private static List<String> ids(List<ExitCriterion> rows) {
        return rows.stream().map(row -> row.id().value()).toList();
    }

    private static String name(ExitCriterion criterion) {
        return criterion instanceof MeasuredCriterion measured ? measured.metric() : ((JudgedCriterion) criterion).question();
    }

    private static <V> Optional<V> collect(Parsed<V, Problem> parsed, List<Problem> problems) {
        problems.addAll(parsed.problems());
        return parsed.value();
    }
}
