package org.hypothesisstories.workbench.rest.software;

import com.atlassian.jira.config.StatusManager;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hypothesisstories.workbench.rest.error.RestFailure;
import org.hypothesisstories.workbench.software.BoardColumn;
import org.hypothesisstories.workbench.software.Software;
import org.hypothesisstories.workbench.software.StoredBoard;

/** What the page that configures a board calls. */
@Path("rapidviewconfig")
@Produces(MediaType.APPLICATION_JSON)
public final class RapidViewConfigResource {
    private static final Set<String> STATISTICS = Set.of("none_", "issueCount_", "issueCountExclSubs_");
    private static final Set<String> STRATEGIES = Set.of("none", "custom", "parentChild", "assignee", "epic", "project", "assigneeUnassignedFirst");

    private final Software software;
    private final VisibleBoards boards;
    private final EditModelJson json;
    private final StatusManager statuses;

    /** Something that is named by its id alone. */
    public record Id(String id, String name) {}

    /** The columns as a client sends them; limits come as texts. */
    public record Columns(long rapidViewId, Id currentStatisticsField, List<Column> mappedColumns, Boolean showDaysInColumn) {}

    /** One column. */
    public record Column(String id, String name, List<Id> mappedStatuses, String min, String max, Boolean isKanPlanColumn) {}

    /** How the board is divided. */
    public record Strategy(long id, String swimlaneStrategyId) {}

    /** A new name. */
    public record Name(long id, String name) {}

    public RapidViewConfigResource(Software software, VisibleBoards boards, EditModelJson json, StatusManager statuses) {
        this.software = software;
        this.boards = boards;
        this.json = json;
        this.statuses = statuses;
    }

    @GET
    @Path("{model: editmodel(\\.json)?}")
    public Map<String, Object> read(@QueryParam("rapidViewId") long id) {
        return json.of(boards.get(id));
    }

    @GET
    @Path("cardLayout")
    public Map<String, Object> cardLayout(@QueryParam("rapidViewId") long id) {
        return json.cardLayout(boards.get(id));
    }

    @PUT
    @Path("name")
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Object> rename(Name wanted) {
        StoredBoard board = boards.editable(wanted.id());
        if (wanted.name() == null || wanted.name().isBlank()) {
            throw RestFailure.ofField("name", "You must specify a name.");
        }
        software.boards().change(new StoredBoard(board.id(), wanted.name().strip(), board.type(), board.filterId(), board.ownerKey(),
                board.strategy(), board.statistics()));
        return json.of(boards.get(board.id()));
    }

    @PUT
    @Path("columns")
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Object> columns(Columns wanted) {
        StoredBoard board = boards.editable(wanted.rapidViewId());
        String statistics = wanted.currentStatisticsField() == null ? board.statistics() : wanted.currentStatisticsField().id();
        if (!STATISTICS.contains(statistics)) {
            throw RestFailure.badRequest("The statistics field " + statistics + " is not valid.");
        }
        if (wanted.mappedColumns() == null || wanted.mappedColumns().isEmpty()) {
            throw RestFailure.badRequest("A board must have at least one column.");
        }
        List<BoardColumn> columns = wanted.mappedColumns().stream().map(this::column).toList();
        requireOneColumnAStatus(columns);
        software.columns().replace(board.id(), columns);
        StoredBoard changed = new StoredBoard(board.id(), board.name(), board.type(), board.filterId(), board.ownerKey(), board.strategy(), statistics);
        software.boards().change(changed);
        return json.columns(changed);
    }

    private BoardColumn column(Column wanted) {
        if (wanted.name() == null || wanted.name().isBlank()) {
            throw RestFailure.badRequest("The column name must not be blank.");
        }
        List<String> ids = wanted.mappedStatuses() == null ? List.of() : wanted.mappedStatuses().stream().map(Id::id).toList();
        ids.stream().filter(id -> statuses.getStatus(id) == null).findFirst().ifPresent(id -> {
            throw RestFailure.badRequest("The status with the id " + id + " does not exist.");
        });
        Integer min = limit(wanted.min());
        Integer max = limit(wanted.max());
        if (min != null && max != null && min > max) {
            throw RestFailure.badRequest("The minimum of a column must not be greater than its maximum.");
        }
        return BoardColumn.of(wanted.name().strip(), Boolean.TRUE.equals(wanted.isKanPlanColumn()), min, max, ids);
    }

    private static Integer limit(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!text.strip().matches("\\d{1,9}")) {
            throw RestFailure.badRequest("The column constraint " + text + " is not a number.");
        }
        return Integer.valueOf(text.strip());
    }

    private static void requireOneColumnAStatus(List<BoardColumn> columns) {
        Set<String> seen = new HashSet<>();
        columns.stream().flatMap(column -> column.statusIds().stream()).filter(id -> !seen.add(id)).findFirst().ifPresent(id -> {
            throw RestFailure.badRequest("The status with the id " + id + " is mapped to more than one column.");
        });
    }

    @PUT
    @Path("swimlaneStrategy")
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Object> strategy(Strategy wanted) {
        StoredBoard board = boards.editable(wanted.id());
        if (wanted.swimlaneStrategyId() == null || !STRATEGIES.contains(wanted.swimlaneStrategyId())) {
            throw RestFailure.badRequest("The swimlane strategy " + wanted.swimlaneStrategyId() + " is not valid.");
        }
        StoredBoard changed = new StoredBoard(board.id(), board.name(), board.type(), board.filterId(), board.ownerKey(),
                wanted.swimlaneStrategyId(), board.statistics());
        software.boards().change(changed);
        return json.swimlanes(changed);
    }
}
