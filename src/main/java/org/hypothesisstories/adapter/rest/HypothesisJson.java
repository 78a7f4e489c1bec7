package org.hypothesisstories.adapter.rest;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.adapter.words.BoxWords;
import org.hypothesisstories.adapter.words.BudgetWords;
import org.hypothesisstories.adapter.words.CriterionWords;
import org.hypothesisstories.adapter.words.DateWords;
import org.hypothesisstories.adapter.words.NextStepWords;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.StatementWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.application.HypothesisView;
import org.hypothesisstories.application.port.Calendars;
import org.hypothesisstories.domain.hypothesis.ExitCriterion;
import org.hypothesisstories.domain.hypothesis.JudgedCriterion;
import org.hypothesisstories.domain.hypothesis.MeasuredCriterion;
import org.hypothesisstories.domain.hypothesis.MissingPart;
import org.hypothesisstories.domain.hypothesis.Statement;
import org.hypothesisstories.domain.hypothesis.StatementPart;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.domain.timebox.Budget;

/** A hypothesis as JSON: its values under plain names, and each in words beside it. */
public class HypothesisJson {
    private final ReaderWords reader;
    private final DateWords dates;
    private final Calendars calendars;
    private final FieldLinks links;

    public HypothesisJson(ReaderWords reader, DateWords dates, Calendars calendars, FieldLinks links) {
        this.reader = reader;
        this.dates = dates;
        this.calendars = calendars;
        this.links = links;
    }

    Map<String, Object> of(HypothesisView view) {
        Words words = reader.now();
        TimeBoxJson boxes = new TimeBoxJson(new BoxWords(words, dates), dates, calendars.forIssue(view.issue().id()));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", view.issue().id());
        json.put("key", view.issue().key());
        json.put("statement", statement(view.hypothesis().statement(), words));
        json.put("criteria", view.hypothesis().criteria().rows().stream().map(row -> criterion(row, words)).toList());
        json.put("budget", view.hypothesis().budget().map(Budget::text).orElse(null));
        json.put("budgetText", view.hypothesis().budget().map(budget -> BudgetWords.of(budget, words)).orElse(null));
        json.put("timeBox", view.box().map(boxes::of).orElse(null));
        json.put("verdict", view.hypothesis().verdict().map(verdict -> verdict(verdict, words)).orElse(null));
        json.put("testable", view.testability().isTestable());
        json.put("missing", missing(view, words));
        json.put("decisionDue", view.isDecisionDue());
        json.put("nextStep", NextStepWords.of(view, words));
        return json;
    }

    private static Map<String, Object> statement(Statement statement, Words words) {
        Map<String, Object> json = new LinkedHashMap<>();
        Arrays.stream(StatementPart.values()).forEach(part -> json.put(part.key(), statement.part(part)));
        json.put("sentence", StatementWords.sentence(statement, words));
        return json;
    }

    private static Map<String, Object> criterion(ExitCriterion criterion, Words words) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", criterion.id().value());
        json.put("role", criterion.role().key());
        json.put("roleText", words.say("hypothesis.role." + criterion.role().key()));
        json.put("text", CriterionWords.withoutRole(criterion));
        if (criterion instanceof MeasuredCriterion measured) {
            json.put("metric", measured.metric());
            json.put("comparator", measured.comparator().symbol());
            json.put("threshold", measured.threshold());
            json.put("unit", measured.unit());
        } else if (criterion instanceof JudgedCriterion judged) {
            json.put("question", judged.question());
            json.put("judge", judged.judge());
        }
        // There is nowhere to put evidence yet, so no criterion has any.
        json.put("state", "no-evidence");
        json.put("stateText", words.say("hypothesis.criterion.state.no-evidence"));
        return json;
    }

    private static Map<String, Object> verdict(Verdict verdict, Words words) {
        return Map.of("key", verdict.key(), "text", words.say("hypothesis.verdict." + verdict.key()));
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
