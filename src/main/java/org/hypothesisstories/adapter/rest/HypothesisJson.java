package org.hypothesisstories.adapter.rest;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.adapter.words.NextStepWords;
import org.hypothesisstories.adapter.words.StatementWords;
import org.hypothesisstories.adapter.words.VerdictWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.application.HypothesisView;
import org.hypothesisstories.application.port.VerdictFields;
import org.hypothesisstories.domain.hypothesis.Confidence;
import org.hypothesisstories.domain.hypothesis.Hypothesis;
import org.hypothesisstories.domain.hypothesis.MissingPart;
import org.hypothesisstories.domain.hypothesis.Statement;
import org.hypothesisstories.domain.hypothesis.StatementPart;

/** A hypothesis as JSON: its values under plain names, and each in words beside it. */
public class HypothesisJson {
    private final CurrentReader currentReader;
    private final TimeBoxAnswers boxes;
    private final FieldLinks links;
    private final RoundAnswers rounds;
    private final VerdictFields verdictFields;
    private final LinksJson linksJson;

    public HypothesisJson(
            CurrentReader currentReader, TimeBoxAnswers boxes, FieldLinks links, RoundAnswers rounds, VerdictFields verdictFields,
            LinksJson linksJson) {
        this.currentReader = currentReader;
        this.boxes = boxes;
        this.links = links;
        this.rounds = rounds;
        this.verdictFields = verdictFields;
        this.linksJson = linksJson;
    }

    Map<String, Object> of(HypothesisView view) {
        Reader reader = currentReader.now();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", view.issue().id());
        json.put("key", view.issue().key());
        putHypothesis(view.hypothesis(), reader.words(), json);
        json.putAll(boxes.of(view, reader));
        putRound(view, reader, json);
        json.put("testable", view.testability().isTestable());
        json.put("missing", missing(view, reader.words()));
        json.put("decisionDue", view.isDecisionDue());
        json.put("links", linksJson.of(view, reader));
        json.put("nextStep", NextStepWords.of(view, reader.words()));
        return json;
    }

    private static void putHypothesis(Hypothesis hypothesis, Words words, Map<String, Object> json) {
        json.put("statement", statement(hypothesis.statement(), words));
        json.put("kind", hypothesis.kind().map(kind -> choice(kind.key(), words.say("hypothesis.kind." + kind.key()))).orElse(null));
        json.put("confidenceBefore", hypothesis.confidenceBefore().map(Confidence::percent).orElse(null));
        json.put("confidenceAfter", hypothesis.confidenceAfter().map(Confidence::percent).orElse(null));
        json.put("verdict", hypothesis.verdict().map(verdict -> choice(verdict.key(), VerdictWords.of(verdict, words))).orElse(null));
    }

    private void putRound(HypothesisView view, Reader reader, Map<String, Object> json) {
        RoundAnswer round = rounds.of(view.round());
        json.put("criteria", round.criteriaWithEvidence());
        json.put("orphans", round.orphans());
        json.put("round", round.round(view.isOpenForEvidence()));
        json.put("testSetLooks", view.round().ledger().testSetLooks());
        json.put("amendments", round.amendments());
        json.put("computed", round.computed());
        json.put("record", round.record());
        json.put("earlierRounds", round.earlierRounds());
        json.put("override", round.override());
        json.put("learning", new VerdictJson(reader).learning(verdictFields.learning(view.issue().id())));
        json.put("may", round.may());
    }

    private static Map<String, Object> statement(Statement statement, Words words) {
        Map<String, Object> json = new LinkedHashMap<>();
        Arrays.stream(StatementPart.values()).forEach(part -> json.put(part.key(), statement.part(part)));
        json.put("sentence", StatementWords.sentence(statement, words));
        return json;
    }

    private static Map<String, Object> choice(String key, String text) {
        return Map.of("key", key, "text", text);
    }

    private List<Map<String, Object>> missing(HypothesisView view, Words words) {
        return view.testability().missing().stream().map(part -> missing(view, part, words)).toList();
    }

    private Map<String, Object> missing(HypothesisView view, MissingPart part, Words words) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", part.key());
        json.put("needed", part.isNeeded());
        json.put("text", words.say("hypothesis.missing." + part.key()));
        json.put("href", links.toMend(part, view.issue().id()).orElse(null));
        return json;
    }
}
