package org.hypothesisstories.adapter.rest;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.adapter.stored.CriteriaJson;
import org.hypothesisstories.adapter.stored.KeptIds;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.hypothesis.CriterionDraft;
import org.hypothesisstories.domain.hypothesis.CriterionId;
import org.hypothesisstories.domain.hypothesis.CriterionLines;
import org.hypothesisstories.domain.hypothesis.CriterionProblem;
import org.hypothesisstories.domain.hypothesis.ExitCriteria;
import org.hypothesisstories.domain.hypothesis.ExitCriteriaReader;

/**
 * The body of a request that changes exit criteria, each a row or a line of text.
 *
 * @param wanted the criteria that are wanted
 * @param basedOn the rows that the person saw; empty where the request does not say
 */
record CriteriaBody(List<?> wanted, Optional<List<?>> basedOn, String reason) {
    private static final String CRITERIA = "criteria";
    private static final String BASED_ON = "basedOn";
    private static final String JUDGE = "judge";
    private static final List<String> WRITTEN = List.of(
            "id", "role", "metric", "comparator", "threshold", "upper", "unit", "baseline", "relative", "direction", "question", JUDGE);
    /** What a row also tells when it is read; it may be sent back and means nothing. */
    private static final List<String> ONLY_TOLD = List.of(
            "roleText", "text", "state", "stateText", "pieces", "evidence", "evidenceCount");

    static CriteriaBody read(InputStream body) {
        JsonBody json = JsonBody.read(body, List.of(CRITERIA, BASED_ON, "reason"));
        Optional<List<?>> basedOn = json.has(BASED_ON) ? Optional.of(json.list(BASED_ON)) : Optional.empty();
        return new CriteriaBody(json.list(CRITERIA), basedOn, json.text("reason"));
    }

    /** The criteria that are wanted; a row without an id keeps the one of the criterion that is about the same. */
    Parsed<ExitCriteria, CriterionProblem> criteria(ExitCriteria before, Locale locale) {
        Drafts drafts = Drafts.of(wanted, CRITERIA);
        return drafts.problems().isEmpty()
                ? new ExitCriteriaReader(locale, CriterionId::fresh).read(KeptIds.in(drafts.rows(), before))
                : Parsed.refused(drafts.problems());
    }

    /** What the person saw; criteria that can never have stood count as none. */
    Optional<ExitCriteria> seen() {
        return basedOn.map(rows -> Drafts.of(rows, BASED_ON))
                .map(drafts -> new ExitCriteriaReader(Locale.ROOT, CriterionId::fresh).read(drafts.rows()))
                .map(parsed -> parsed.value().orElse(ExitCriteria.NONE));
    }

    /** Rows as they were sent, unchecked, and the lines that are no criteria. */
    private record Drafts(List<CriterionDraft> rows, List<CriterionProblem> problems) {
        static Drafts of(List<?> sent, String list) {
            Drafts drafts = new Drafts(new ArrayList<>(), new ArrayList<>());
            for (int index = 0; index < sent.size(); index++) {
                if (sent.get(index) instanceof String line) {
                    drafts.addLine(line, index + 1);
                } else {
                    drafts.rows.add(row(sent.get(index), list + "[" + index + "]"));
                }
            }
            return drafts;
        }

        private void addLine(String line, int number) {
            Parsed<List<CriterionDraft>, CriterionProblem> parsed = CriterionLines.parse(line);
            rows.addAll(parsed.value().orElse(List.of()));
            parsed.problems().forEach(problem ->
                    problems.add(new CriterionProblem(number, problem.reason(), problem.written(), problem.mend())));
        }

        private static CriterionDraft row(Object sent, String place) {
            List<String> known = new ArrayList<>(WRITTEN);
            known.addAll(ONLY_TOLD);
            JsonBody.of(sent, place, known);
            Map<String, Object> row = new LinkedHashMap<>();
            ((Map<?, ?>) sent).forEach((name, value) -> row.put((String) name, value));
            row.keySet().removeAll(ONLY_TOLD);
            if (row.get(JUDGE) instanceof Map<?, ?> person) {
                row.put(JUDGE, person.get("name"));
            }
            return CriteriaJson.draft(row);
        }
    }
}
