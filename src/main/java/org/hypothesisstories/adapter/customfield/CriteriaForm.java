package org.hypothesisstories.adapter.customfield;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.hypothesisstories.adapter.json.JsonException;
import org.hypothesisstories.adapter.json.JsonReader;
import org.hypothesisstories.adapter.stored.CriteriaJson;
import org.hypothesisstories.adapter.words.ProblemWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.hypothesis.CriterionDraft;
import org.hypothesisstories.domain.hypothesis.CriterionId;
import org.hypothesisstories.domain.hypothesis.CriterionProblem;
import org.hypothesisstories.domain.hypothesis.ExitCriteria;
import org.hypothesisstories.domain.hypothesis.ExitCriteriaReader;

/**
 * Exit criteria as a form or a request sent them, unchecked.
 *
 * @param text the lines of the text area
 * @param known what the page was built from, as JSON, so that unchanged and reworded lines keep their ids
 * @param json rows as JSON, from REST; they win over the lines
 */
record CriteriaForm(String text, Optional<String> known, Optional<String> json) {
    /** The part of the parameters that carries {@link #json}. */
    static final String JSON = "json";

    /** What else can be wrong with criteria that are sound by themselves. */
    interface FurtherCheck extends Function<ExitCriteria, List<CriterionProblem>> {
    }

    static CriteriaForm of(Params params) {
        return new CriteriaForm(params.own(), params.part(WatchedFieldType.KNOWN), params.part(JSON));
    }

    static CriteriaForm ofLines(String text) {
        return new CriteriaForm(text, Optional.empty(), Optional.empty());
    }

    /** The criteria; empty when there are none. */
    Parsed<Optional<ExitCriteria>, String> read(Words words) {
        return read(words, criteria -> List.of());
    }

    Parsed<Optional<ExitCriteria>, String> read(Words words, FurtherCheck further) {
        return json.isPresent() ? readRows(json.get(), words, further) : readLines(words, further);
    }

    private Parsed<Optional<ExitCriteria>, String> readLines(Words words, FurtherCheck further) {
        CriteriaLines lines = CriteriaLines.read(text, before());
        Parsed<List<CriterionDraft>, CriterionProblem> drafts = lines.drafts();
        return drafts.problems().isEmpty()
                ? checked(drafts.orElseThrow(), lines::onItsLine, words, further)
                : Parsed.refused(inWords(drafts.problems(), words));
    }

    private static Parsed<Optional<ExitCriteria>, String> readRows(String json, Words words, FurtherCheck further) {
        try {
            List<CriterionDraft> drafts = new ArrayList<>();
            for (Object row : (List<?>) JsonReader.read(json)) {
                drafts.add(CriteriaJson.draft((Map<?, ?>) row));
            }
            return checked(drafts, UnaryOperator.identity(), words, further);
        } catch (JsonException | ClassCastException e) {
            return Parsed.refused(words.say("hypothesis.criteria.problem.json"));
        }
    }

    private static Parsed<Optional<ExitCriteria>, String> checked(
            List<CriterionDraft> drafts, UnaryOperator<CriterionProblem> place, Words words, FurtherCheck further) {
        Parsed<ExitCriteria, CriterionProblem> parsed = new ExitCriteriaReader(words.locale(), CriterionId::fresh).read(drafts)
                .then(criteria -> {
                    List<CriterionProblem> problems = further.apply(criteria);
                    return problems.isEmpty() ? Parsed.accepted(criteria) : Parsed.refused(problems);
                });
        return parsed.value().isPresent()
                ? Parsed.accepted(parsed.value().filter(criteria -> !criteria.isEmpty()))
                : Parsed.refused(inWords(parsed.problems().stream().map(place).toList(), words));
    }

    private static List<String> inWords(List<CriterionProblem> problems, Words words) {
        return problems.stream().map(problem -> ProblemWords.of(problem, words)).toList();
    }

    /** The criteria that the page was built from; none where it does not say. */
    ExitCriteria before() {
        try {
            return known.filter(stored -> !stored.isBlank()).map(CriteriaJson::read).orElse(ExitCriteria.NONE);
        } catch (JsonException | ClassCastException | NoSuchElementException e) {
            // Only the page itself writes this parameter; without it the lines are new ones, which is always safe.
            return ExitCriteria.NONE;
        }
    }
}
