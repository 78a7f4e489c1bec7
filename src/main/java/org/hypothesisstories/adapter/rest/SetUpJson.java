package org.hypothesisstories.adapter.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.SetUpWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.application.setup.PartReport;
import org.hypothesisstories.application.setup.SetUpReport;

/** A plan or result of set-up as JSON. */
public class SetUpJson {
    private final ReaderWords reader;

    public SetUpJson(ReaderWords reader) {
        this.reader = reader;
    }

    Map<String, Object> of(SetUpReport report) {
        Words words = reader.now();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("project", report.projectKey());
        json.put("serviceUser", report.serviceUser());
        json.put("complete", report.complete());
        json.put("parts", report.parts().stream().map(part -> part(part, words)).toList());
        return json;
    }

    private static Map<String, Object> part(PartReport part, Words words) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", part.kind());
        json.put("name", part.name());
        json.put("state", part.state().key());
        json.put("remark", part.remark());
        json.put("text", SetUpWords.line(part, words));
        return json;
    }
}
