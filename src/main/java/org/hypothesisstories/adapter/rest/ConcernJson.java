package org.hypothesisstories.adapter.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hypothesisstories.application.ConcernsView;
import org.hypothesisstories.domain.concern.Concern;
import org.hypothesisstories.domain.concern.Concern.Answer;

/** Concerns of the business as JSON, for one reader. */
final class ConcernJson {
    private final Reader reader;

    ConcernJson(Reader reader) {
        this.reader = reader;
    }

    Map<String, Object> view(ConcernsView view) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("concerns", view.concerns().stream().map(this::of).toList());
        json.put("may", Map.of("raise", view.mayRaise(), "answer", view.mayAnswer()));
        return json;
    }

    Map<String, Object> of(Concern concern) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", concern.number());
        json.put("text", concern.text());
        json.put("by", reader.person(concern.raised().by()));
        json.put("at", concern.raised().at().toString());
        json.put("atText", reader.date(concern.raised().at()));
        json.put("answer", concern.answer().map(this::answer).orElse(null));
        return json;
    }

    private Map<String, Object> answer(Answer answer) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("text", answer.text());
        json.put("by", reader.person(answer.given().by()));
        json.put("at", answer.given().at().toString());
        json.put("atText", reader.date(answer.given().at()));
        return json;
    }
}
