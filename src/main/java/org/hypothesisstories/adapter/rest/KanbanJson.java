package org.hypothesisstories.adapter.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.hypothesisstories.adapter.words.KanbanWords;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.application.kanban.PlannedKanban;
import org.hypothesisstories.domain.kanban.KanbanColumn;
import org.hypothesisstories.domain.kanban.KanbanPlan;
import org.hypothesisstories.domain.kanban.KanbanQuery;

/** A project's board as it should be, as JSON. */
public class KanbanJson {
    private static final String NAME = "name";

    private final ReaderWords reader;

    public KanbanJson(ReaderWords reader) {
        this.reader = reader;
    }

    Map<String, Object> of(PlannedKanban board) {
        Words words = reader.now();
        KanbanPlan plan = board.plan();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("project", board.project().key());
        json.put("projectId", board.project().id());
        json.put("board", id(board.ids().board()));
        json.put("filter", id(board.ids().filter()));
        json.put(NAME, words.say("hypothesis.kanban.name", board.project().name()));
        json.put("query", plan.query());
        json.put("columns", plan.columns().stream().map(KanbanJson::column).toList());
        json.put("otherStatuses", plan.otherStatuses().stream().sorted().toList());
        json.put("cardFields", plan.cardFields().entrySet().stream().map(field -> pair("id", field.getKey(), NAME, field.getValue())).toList());
        json.put("quickFilters", queries(plan, KanbanQuery.QUICK_FILTERS, words));
        json.put("swimlanes", queries(plan, KanbanQuery.SWIMLANES, words));
        return json;
    }

    private static Object id(OptionalLong id) {
        return id.isPresent() ? id.getAsLong() : null;
    }

    private static Map<String, Object> column(KanbanColumn column) {
        Map<String, Object> json = pair("status", column.status(), NAME, column.name());
        json.put("most", column.most().isPresent() ? column.most().getAsInt() : null);
        return json;
    }

    private static List<Map<String, Object>> queries(KanbanPlan plan, List<KanbanQuery> wanted, Words words) {
        return plan.answerable(wanted).stream().map(query -> {
            Map<String, Object> json = pair("key", query.key(), NAME, KanbanWords.name(query, words));
            json.put("query", plan.queries().get(query));
            json.put("description", KanbanWords.description(query, words));
            return json;
        }).toList();
    }

    private static Map<String, Object> pair(String first, Object value, String second, Object other) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(first, value);
        json.put(second, other);
        return json;
    }
}
