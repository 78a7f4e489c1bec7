package org.hypothesisstories.adapter.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hypothesisstories.adapter.words.BudgetWords;
import org.hypothesisstories.application.ExtensionView;
import org.hypothesisstories.domain.gate.AgreedRule;
import org.hypothesisstories.domain.gate.Extension;
import org.hypothesisstories.domain.gate.ExtensionDecision;

/** Requests for more time as JSON, for one reader. */
final class ExtensionJson {
    private final Reader reader;

    ExtensionJson(Reader reader) {
        this.reader = reader;
    }

    Map<String, Object> view(ExtensionView view) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("extension", view.last().map(this::of).orElse(null));
        json.put("requests", view.requests().stream().map(this::of).toList());
        json.put("left", view.left());
        json.put("rule", view.rule().map(this::rule).orElse(null));
        json.put("gateOpen", view.gateOpen());
        json.put("ownerRole", view.ownerRole());
        json.put("may", may(view.rights()));
        return json;
    }

    private static Map<String, Object> may(ExtensionView.Rights rights) {
        return Map.of("ask", rights.ask(), "decide", rights.decide(), "grant", rights.grant(), "agreeRule", rights.agreeRule());
    }

    Map<String, Object> of(Extension extension) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", extension.request().number());
        json.put("budget", extension.request().budget().text());
        json.put("budgetText", BudgetWords.of(extension.request().budget(), reader.words()));
        json.put("reason", extension.request().reason());
        json.put("by", reader.person(extension.request().by()));
        json.put("at", extension.request().at().toString());
        json.put("atText", reader.date(extension.request().at()));
        json.put("decision", extension.decision().map(this::decision).orElse(null));
        return json;
    }

    Map<String, Object> rule(AgreedRule agreed) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("text", agreed.rule().text());
        json.put("budget", agreed.rule().budget().text());
        json.put("budgetText", BudgetWords.of(agreed.rule().budget(), reader.words()));
        json.put("by", reader.person(agreed.by()));
        json.put("at", agreed.at().toString());
        json.put("atText", reader.date(agreed.at()));
        return json;
    }

    private Map<String, Object> decision(ExtensionDecision decision) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("result", decision.result().key());
        json.put("resultText", reader.say("hypothesis.extension.result." + decision.result().key()));
        json.put("remark", decision.remark());
        json.put("by", reader.person(decision.by()));
        json.put("at", decision.at().toString());
        json.put("atText", reader.date(decision.at()));
        return json;
    }
}
