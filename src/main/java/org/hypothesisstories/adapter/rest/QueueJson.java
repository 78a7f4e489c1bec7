package org.hypothesisstories.adapter.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.adapter.words.BudgetWords;
import org.hypothesisstories.application.queue.QueueView;
import org.hypothesisstories.domain.queue.Readiness;
import org.hypothesisstories.domain.timebox.Budget;

/** The queue of a project as JSON, for one reader. */
final class QueueJson {
    private final Reader reader;

    QueueJson(Reader reader) {
        this.reader = reader;
    }

    Map<String, Object> view(QueueView view) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("project", view.project().key());
        for (Readiness readiness : Readiness.values()) {
            json.put(readiness.key(), rows(view.in(readiness)));
        }
        json.put("total", view.total());
        json.put("mayRank", view.mayRank());
        return json;
    }

    private List<Map<String, Object>> rows(List<QueueView.Row> rows) {
        return rows.stream().map(this::row).toList();
    }

    private Map<String, Object> row(QueueView.Row row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", row.queued().issue().key());
        json.put("summary", row.queued().summary());
        json.put("budget", row.queued().hypothesis().budget().map(Budget::text).orElse(null));
        json.put("budgetText", row.queued().hypothesis().budget().map(budget -> BudgetWords.of(budget, reader.words())).orElse(null));
        json.put("missing", row.testability().needed().stream().map(part -> reader.say("hypothesis.missing." + part.key())).toList());
        return json;
    }
}
