package org.hypothesisstories.adapter.customfield;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.hypothesisstories.adapter.json.JsonException;
import org.hypothesisstories.adapter.json.JsonReader;
import org.hypothesisstories.adapter.stored.CriteriaJson;
import org.hypothesisstories.adapter.stored.KeptIds;
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
 * @param before the criteria that stood there, so that unchanged and reworded ones keep their ids
 * @param json rows as JSON, from REST; they win over the lines
 */
record CriteriaForm(String text, ExitCriteria before, Optional<String> json) {
    /** The part of the parameters that carries {@link #json}. */
    static final String JSON = "json";

    /** What else can be wrong with criteria that are sound by themselves. */
    interface FurtherCheck extends Function<ExitCriteria, List<CriterionProblem>> {
    }

    /** @param stored what the issue holds; asked for where the parameters do not say from what their form was built, as those of REST */
    static CriteriaForm of(Params params, Supplier<Optional<ExitCriteria>> stored) {
        ExitCriteria before = params.part(WatchedFieldType.KNOWN).map(CriteriaForm::known)
                .orElseGet(() -> stored.get().orElse(ExitCriteria.NONE));
        return new CriteriaForm(params.own(), before, params.part(JSON));
    }

    static CriteriaForm ofLines(String text) {
        return new CriteriaForm(text, ExitCriteria.NONE, Optional.empty());
    }

    /** The criteria; empty when there are none. */
    Parsed<Optional<ExitCriteria>, String> read(Words words) {
        return read(words, criteria -> List.of());
    }

    Parsed<Optional<ExitCriteria>, String> read(Words words, FurtherCheck further) {
        return json.isPresent() ? readRows(words, further) : readLines(words, further);
    }

    private Parsed<Optional<ExitCriteria>, String> readLines(Words words, FurtherCheck further) {
        CriteriaLines lines = CriteriaLines.read(text, before);
        Parsed<List<CriterionDraft>, CriterionProblem> drafts = lines.drafts();
        return drafts.problems().isEmpty()
                ? checked(drafts.orElseThrow(), lines::onItsLine, words, further)
                : Parsed.refused(inWords(drafts.problems(), words));
    }

    private Parsed<Optional<ExitCriteria>, String> readRows(Words words, FurtherCheck further) {
        try {
            List<CriterionDraft> drafts = new ArrayList<>();
            for (Object row : (List<?>) JsonReader.read(json.orElseThrow())) {
                drafts.add(CriteriaJson.draft((Map<?, ?>) row));
            }
            return checked(KeptIds.in(drafts, before), UnaryOperator.identity(), words, further);
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

    private static ExitCriteria known(String json) {
        try {
            return json.isBlank() ? ExitCriteria.NONE : CriteriaJson.read(json);
        } catch (JsonException | ClassCastException | NoSuchElementException e) {
            // Only the page itself writes this parameter; without it the lines are new ones, which is always safe.
            return ExitCriteria.NONE;
        }
    }
}
