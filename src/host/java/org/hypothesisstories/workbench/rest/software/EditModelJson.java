package org.hypothesisstories.workbench.rest.software;

import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.status.Status;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hypothesisstories.workbench.jira.filter.SavedFilter;
import org.hypothesisstories.workbench.rest.json.JsonObject;
import org.hypothesisstories.workbench.software.BoardColumn;
import org.hypothesisstories.workbench.software.BoardQuery;
import org.hypothesisstories.workbench.software.CardField;
import org.hypothesisstories.workbench.software.Software;
import org.hypothesisstories.workbench.software.StoredBoard;

/** A board's whole configuration, as the pages that configure boards read it. Jira documents none of this. */
final class EditModelJson {
    private static final String BOARD = "rapidViewId";
    private static final String EDITABLE = "canEdit";

    private final Software software;
    private final VisibleBoards boards;
    private final StatusManager statuses;
    private final CustomFieldManager fields;

    EditModelJson(Software software, VisibleBoards boards, StatusManager statuses, CustomFieldManager fields) {
        this.software = software;
        this.boards = boards;
        this.statuses = statuses;
        this.fields = fields;
    }

    Map<String, Object> of(StoredBoard board) {
        return new JsonObject().with("id", board.id()).with("name", board.name()).with(EDITABLE, boards.mayEdit(board))
                .with("isSprintSupportEnabled", board.type().equals(StoredBoard.SCRUM))
                .with("filterConfig", filter(board))
                .with("rapidListConfig", columns(board))
                .with("swimlanesConfig", swimlanes(board))
                .with("quickFilterConfig", quickFilters(board))
                .with("cardLayoutConfig", cardLayout(board));
    }

    private Map<String, Object> filter(StoredBoard board) {
        SavedFilter filter = software.access().filter(board);
        return new JsonObject().with("id", filter.id()).with("name", filter.name()).with("query", filter.jql())
                .with(EDITABLE, filter.ownerKey().equals(boards.user().getKey()))
                .with("queryProjects", new JsonObject().with("projects", software.access().projects(board, boards.user()).stream()
                        .map(project -> new JsonObject().with("id", project.getId()).with("key", project.getKey()).with("name", project.getName()))
                        .toList()));
    }

    Map<String, Object> columns(StoredBoard board) {
        List<BoardColumn> columns = software.columns().of(board.id());
        List<String> mapped = columns.stream().flatMap(column -> column.statusIds().stream()).toList();
        return new JsonObject().with(BOARD, board.id()).with("mappedColumns", columns.stream().map(this::column).toList())
                .with("unmappedStatuses", statuses.getStatuses().stream().filter(status -> !mapped.contains(status.getId()))
                        .map(EditModelJson::status).toList())
                .with("currentStatisticsField", new JsonObject().with("id", board.statistics()).with("typeId", board.statistics().replaceAll("_$", "")))
                .with(EDITABLE, boards.mayEdit(board));
    }

    private Map<String, Object> column(BoardColumn column) {
        return new JsonObject().with("id", column.id()).with("name", column.name())
                .with("mappedStatuses", column.statusIds().stream().map(statuses::getStatus).filter(Objects::nonNull)
                        .map(EditModelJson::status).toList())
                .with("min", limit(column.min())).with("max", limit(column.max())).with("isKanPlanColumn", column.plan());
    }

    private static String limit(Integer limit) {
        return limit == null ? "" : limit.toString();
    }

    private static Map<String, Object> status(Status status) {
        return new JsonObject().with("id", status.getId()).with("name", status.getName());
    }

    Map<String, Object> swimlanes(StoredBoard board) {
        return new JsonObject().with(BOARD, board.id()).with("swimlaneStrategy", board.strategy()).with(EDITABLE, boards.mayEdit(board))
                .with("swimlanes", software.swimlanes().of(board.id()).stream().map(lane -> query(lane).with("isDefault", lane.isDefault())).toList());
    }

    private Map<String, Object> quickFilters(StoredBoard board) {
        return new JsonObject().with(BOARD, board.id()).with(EDITABLE, boards.mayEdit(board))
                .with("quickFilters", software.quickFilters().of(board.id()).stream().map(EditModelJson::query).toList());
    }

    static JsonObject query(BoardQuery query) {
        return new JsonObject().with("id", query.id()).with("name", query.name()).with("query", query.query())
                .with("description", query.description());
    }

    Map<String, Object> cardLayout(StoredBoard board) {
        Collection<CustomField> all = fields.getCustomFieldObjects();
        return new JsonObject().with(BOARD, board.id()).with(EDITABLE, boards.mayEdit(board))
                .with("currentFields", software.cardLayout().of(board.id()).stream().map(this::cardField).toList())
                .with("availableFields", all.stream().map(field -> new JsonObject().with("fieldId", field.getId()).with("name", field.getFieldName()))
                        .toList());
    }

    Map<String, Object> cardField(CardField shown) {
        CustomField field = fields.getCustomFieldObject(shown.fieldId());
        return new JsonObject().with("id", shown.id()).with("fieldId", shown.fieldId())
                .with("name", field == null ? shown.fieldId() : field.getFieldName())
                .with("isValid", field != null).with("mode", shown.mode());
    }
}
