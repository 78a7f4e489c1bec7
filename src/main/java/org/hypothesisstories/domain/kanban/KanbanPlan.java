package org.hypothesisstories.domain.kanban;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A project's board as it should be.
 *
 * @param query what the board shows, in the order of rank
 * @param columns one for each lane
 * @param otherStatuses ids of statuses that hypotheses may have besides those of the lanes, whose columns are nobody's to take away
 * @param cardFields the ids of the fields that cards show, with their names
 * @param queries what the board can be asked, as far as the host has the fields for it
 */
public record KanbanPlan(String query, List<KanbanColumn> columns, Set<String> otherStatuses, Map<String, String> cardFields,
        Map<KanbanQuery, String> queries) {
    public KanbanPlan {
        Objects.requireNonNull(query);
        columns = List.copyOf(columns);
        otherStatuses = Set.copyOf(otherStatuses);
        cardFields = new java.util.LinkedHashMap<>(cardFields);
        queries = queries.isEmpty() ? Map.of() : new EnumMap<>(queries);
    }

    /** Those of the wanted queries that the host can answer, in their order. */
    public List<KanbanQuery> answerable(List<KanbanQuery> wanted) {
        return wanted.stream().filter(queries::containsKey).toList();
    }
}
