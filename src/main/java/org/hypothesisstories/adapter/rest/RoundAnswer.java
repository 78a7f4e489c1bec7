package org.hypothesisstories.adapter.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hypothesisstories.adapter.words.CriterionWords;
import org.hypothesisstories.application.RoundView;
import org.hypothesisstories.application.port.IssueAction;
import org.hypothesisstories.domain.evidence.CriterionFinding;
import org.hypothesisstories.domain.evidence.Evidence;
import org.hypothesisstories.domain.hypothesis.ExitCriteria;
import org.hypothesisstories.domain.hypothesis.MeasuredCriterion;
import org.hypothesisstories.domain.round.Amendment;
import org.hypothesisstories.domain.round.Round;
import org.hypothesisstories.domain.verdict.VerdictOverride;

/** One round of a hypothesis, told to one reader as JSON. */
final class RoundAnswer {
    /** How many pieces are told with a criterion; the others are read page by page. */
    private static final int NEWEST = 5;

    private final Reader reader;
    private final RoundView view;
    private final Set<IssueAction> allowed;
    private final EvidenceJson evidence;
    private final VerdictJson verdicts;

    RoundAnswer(Reader reader, RoundView view, Set<IssueAction> allowed, EvidenceJson evidence) {
        this.reader = reader;
        this.view = view;
        this.allowed = allowed;
        this.evidence = evidence;
        this.verdicts = new VerdictJson(reader);
    }

    /** The criteria, each with its newest evidence. */
    List<Map<String, Object>> criteriaWithEvidence() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (CriterionFinding finding : view.assessment().findings()) {
            List<Evidence> pieces = view.ledger().of(finding.criterion().id());
            Map<String, Object> json = CriterionJson.of(finding, reader);
            json.put("evidence", pieces.stream().limit(NEWEST).map(this::evidence).toList());
            json.put("evidenceCount", pieces.size());
            all.add(json);
        }
        return all;
    }

    List<Map<String, Object>> criteria() {
        return view.assessment().findings().stream().map(finding -> CriterionJson.of(finding, reader)).toList();
    }

    /** How each criterion stands, and nothing else of it. */
    List<Map<String, Object>> states() {
        List<Map<String, Object>> states = criteria();
        states.forEach(criterion -> criterion.keySet().retainAll(List.of("id", "role", "text", "state", "stateText")));
        return states;
    }

    Map<String, Object> evidence(Evidence piece) {
        return evidence.of(piece, unit(piece), mayWithdraw(piece));
    }

    List<Map<String, Object>> evidence(List<Evidence> pieces) {
        return pieces.stream().map(this::evidence).toList();
    }

    /** The newest evidence for criteria that amendments took away. */
    List<Map<String, Object>> orphans() {
        ExitCriteria criteria = new ExitCriteria(view.assessment().findings().stream().map(CriterionFinding::criterion).toList());
        return view.ledger().ofNone(criteria).stream().limit(NEWEST).map(this::evidence).toList();
    }

    Map<String, Object> round(boolean openForEvidence) {
        Round round = view.round();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", round.number());
        json.put("frozen", round.isFrozen());
        json.put("frozenAtText", round.frozen().map(stamp -> reader.date(stamp.at())).orElse(null));
        json.put("frozenBy", round.frozen().map(stamp -> reader.person(stamp.by())).orElse(null));
        json.put("concluded", round.isConcluded());
        json.put("openForEvidence", openForEvidence);
        return json;
    }

    List<Map<String, Object>> amendments() {
        return view.amendments().stream().map(this::amendment).toList();
    }

    Map<String, Object> computed() {
        return verdicts.computed(view.assessment());
    }

    /** Null where no verdict was recorded in the round. */
    Map<String, Object> record() {
        return view.record().map(verdicts::record).orElse(null);
    }

    List<Map<String, Object>> earlierRounds() {
        return view.earlier().stream().map(verdicts::record).toList();
    }

    /** Null where no other verdict is wished for. */
    Map<String, Object> override() {
        return view.override().map(wish -> verdicts.override(wish, maySecond(wish))).orElse(null);
    }

    Map<String, Object> may() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("recordEvidence", allowed.contains(IssueAction.RECORD_EVIDENCE));
        json.put("amendCriteria", allowed.contains(IssueAction.AMEND_CRITERIA));
        json.put("recordVerdict", allowed.contains(IssueAction.RECORD_VERDICT));
        return json;
    }

    private Map<String, Object> amendment(Amendment amendment) {
        Optional<Amendment.Explanation> reason = amendment.reason();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", amendment.id().value());
        json.put("by", reader.person(amendment.made().by()));
        json.put("at", amendment.made().at().toString());
        json.put("atText", reader.date(amendment.made().at()));
        json.put("before", lines(amendment.before()));
        json.put("after", lines(amendment.after()));
        json.put("reason", reason.map(Amendment.Explanation::text).orElse(null));
        json.put("reasonBy", reason.map(explanation -> reader.person(explanation.given().by())).orElse(null));
        return json;
    }

    private static List<String> lines(ExitCriteria criteria) {
        return criteria.rows().stream().map(CriterionWords::line).toList();
    }

    private String unit(Evidence piece) {
        return view.assessment().finding(piece.criterion())
                .map(CriterionFinding::criterion)
                .filter(MeasuredCriterion.class::isInstance)
                .map(criterion -> ((MeasuredCriterion) criterion).unit())
                .orElse("");
    }

    private boolean mayWithdraw(Evidence piece) {
        boolean theirs = piece.entry().by().equals(reader.actor()) || allowed.contains(IssueAction.AMEND_CRITERIA);
        return piece.counts() && theirs && allowed.contains(IssueAction.RECORD_EVIDENCE)
                && piece.round() == view.round().number() && !view.round().isConcluded();
    }

    private boolean maySecond(VerdictOverride wish) {
        return allowed.contains(IssueAction.RECORD_VERDICT) && wish.seconded().isEmpty() && !view.round().isConcluded()
                && wish.computed() == view.assessment().verdict() && !wish.asked().by().equals(reader.actor());
    }
}
