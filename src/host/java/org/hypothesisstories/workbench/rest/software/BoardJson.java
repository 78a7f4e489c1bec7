package org.hypothesisstories.workbench.rest.software;

import com.atlassian.jira.project.Project;
import java.util.Map;
import org.hypothesisstories.workbench.rest.json.JsonObject;
import org.hypothesisstories.workbench.rest.json.Links;
import org.hypothesisstories.workbench.rest.json.ProjectJson;
import org.hypothesisstories.workbench.software.BoardColumn;
import org.hypothesisstories.workbench.software.Software;
import org.hypothesisstories.workbench.software.StoredBoard;

/** Boards in JSON, as {@code /rest/agile} documents them. */
final class BoardJson {
    private final Software software;
    private final ProjectJson projects;
    private final Links links;

    BoardJson(Software software, ProjectJson projects, Links links) {
        this.software = software;
        this.projects = projects;
        this.links = links;
    }

    JsonObject board(StoredBoard board) {
        return new JsonObject().with("id", board.id()).with("self", self(board)).with("name", board.name()).with("type", board.type());
    }

    JsonObject project(Project project) {
        return projects.brief(project);
    }

    JsonObject configuration(StoredBoard board) {
        return new JsonObject().with("id", board.id()).with("name", board.name()).with("type", board.type())
                .with("self", self(board) + "/configuration")
                .with("filter", new JsonObject().with("id", String.valueOf(board.filterId())).with("self", links.to("filter/" + board.filterId())))
                .with("subQuery", new JsonObject().with("query", ""))
                .with("columnConfig", new JsonObject()
                        .with("columns", software.columns().of(board.id()).stream().map(this::column).toList())
                        .with("constraintType", board.statistics().replaceAll("_$", "")));
    }

    private Map<String, Object> column(BoardColumn column) {
        return new JsonObject().with("name", column.name())
                .with("statuses", column.statusIds().stream()
                        .map(id -> new JsonObject().with("id", id).with("self", links.to("status/" + id))).toList())
                .withKnown("min", column.min()).withKnown("max", column.max());
    }

    private String self(StoredBoard board) {
        return links.base() + "/rest/agile/1.0/board/" + board.id();
    }
}
