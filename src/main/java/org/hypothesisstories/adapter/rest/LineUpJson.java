package org.hypothesisstories.adapter.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hypothesisstories.adapter.words.LineUpWords;
import org.hypothesisstories.application.lineup.LineUp;
import org.hypothesisstories.domain.timebox.Budget;

/** What does not fit in a project, as JSON. */
final class LineUpJson {
    private final LineUpWords inWords;

    LineUpJson(LineUpWords inWords) {
        this.inWords = inWords;
    }

    Map<String, Object> of(LineUp lineUp) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("project", lineUp.project().key());
        json.put("kinds", lineUp.groups().stream().map(group -> group(lineUp.project().key(), group)).toList());
        return json;
    }

    private Map<String, Object> group(String projectKey, LineUp.Group group) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", group.kind().key());
        json.put("title", inWords.title(group.kind()));
        json.put("mend", inWords.mend(group.kind()));
        json.put("patience", group.patience().map(Budget::text).orElse(null));
        json.put("query", LineUpWords.query(projectKey, group.kind()));
        json.put("complete", group.complete());
        json.put("issues", group.rows().stream().map(row -> row(group, row)).toList());
        return json;
    }

    private Map<String, Object> row(LineUp.Group group, LineUp.Row row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", row.issue().issue().key());
        json.put("summary", row.issue().summary());
        json.put("status", row.issue().status());
        json.put("why", inWords.why(group, row));
        row.since().ifPresent(since -> json.put("since", since.toString()));
        if (!row.skipped().isEmpty()) {
            json.put("skipped", row.skipped());
        }
        return json;
    }
}
