package org.hypothesisstories.adapter.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hypothesisstories.adapter.words.BoxRowWords;
import org.hypothesisstories.adapter.words.BoxWords;
import org.hypothesisstories.adapter.words.DateWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.application.overview.BoxFilter;
import org.hypothesisstories.application.overview.ProjectBoxes;

/** The time boxes of a project as JSON. */
final class ProjectBoxesJson {
    private final Words words;
    private final DateWords dates;

    ProjectBoxesJson(Words words, DateWords dates) {
        this.words = words;
        this.dates = dates;
    }

    Map<String, Object> of(ProjectBoxes boxes) {
        Map<String, Object> counts = new LinkedHashMap<>();
        for (BoxFilter filter : BoxFilter.values()) {
            counts.put(filter.key(), boxes.counts().getOrDefault(filter, 0));
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("project", boxes.project().key());
        json.put("show", boxes.page().filter().key());
        json.put("start", boxes.page().start());
        json.put("limit", boxes.page().limit());
        json.put("total", boxes.total());
        json.put("complete", boxes.complete());
        json.put("counts", counts);
        json.put("timeBoxes", boxes.rows().stream().map(this::row).toList());
        return json;
    }

    private Map<String, Object> row(ProjectBoxes.Row row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("issue", row.issue().ref().key());
        json.put("summary", row.issue().summary());
        json.put("status", row.issue().status());
        json.put("assignee", row.issue().assignee().orElse(null));
        json.put("group", row.group().key());
        json.put("endsThisWeek", row.endsThisWeek());
        json.put("facts", new BoxRowWords(words, dates).facts(row));
        json.put("timeBox", new TimeBoxJson(new BoxWords(words, dates), dates, row.calendar()).of(row.view()));
        return json;
    }
}
