package org.hypothesisstories.workbench.rest.software;

import com.atlassian.jira.project.Project;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hypothesisstories.workbench.jira.filter.SavedFilters;
import org.hypothesisstories.workbench.rest.api.VisibleProjects;
import org.hypothesisstories.workbench.rest.error.RestFailure;
import org.hypothesisstories.workbench.rest.json.JsonObject;
import org.hypothesisstories.workbench.software.Software;
import org.hypothesisstories.workbench.software.StoredBoard;

/** Boards: list, make, read, delete. */
@Path("board")
@Produces(MediaType.APPLICATION_JSON)
public final class BoardResource {
    private static final int LONGEST_NAME = 254;
    private static final int LARGEST_PAGE = 50;
    private static final Set<String> TYPES = Set.of(StoredBoard.KANBAN, StoredBoard.SCRUM);

    private final Software software;
    private final VisibleBoards boards;
    private final SavedFilters filters;
    private final VisibleProjects projects;
    private final BoardJson json;

    /** A board as a client sends it; the server has no locations. */
    public record Wanted(String name, String type, Long filterId) {}

    public BoardResource(Software software, VisibleBoards boards, SavedFilters filters, VisibleProjects projects, BoardJson json) {
        this.software = software;
        this.boards = boards;
        this.filters = filters;
        this.projects = projects;
        this.json = json;
    }

    @GET
    public Map<String, Object> list(@QueryParam("startAt") @DefaultValue("0") int startAt,
            @QueryParam("maxResults") @DefaultValue("50") int maxResults, @QueryParam("type") String type,
            @QueryParam("name") @DefaultValue("") String name, @QueryParam("projectKeyOrId") String keyOrId) {
        Project project = keyOrId == null ? null : projects.get(keyOrId);
        List<StoredBoard> found = boards.all().stream()
                .filter(board -> type == null || List.of(type.split(",")).contains(board.type()))
                .filter(board -> board.name().toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)))
                .filter(board -> project == null || boards.isOf(board, project)).toList();
        int size = Math.min(LARGEST_PAGE, Math.max(0, maxResults));
        List<Map<String, Object>> page = found.stream().skip(Math.max(0, startAt)).limit(size)
                .<Map<String, Object>>map(json::board).toList();
        return new JsonObject().with("maxResults", size).with("startAt", startAt).with("total", found.size())
                .with("isLast", startAt + page.size() >= found.size()).with("values", page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(Wanted wanted) {
        if (wanted.name() == null || wanted.name().isBlank() || wanted.name().length() > LONGEST_NAME) {
            throw RestFailure.ofField("name", "The board name must be between 1 and " + LONGEST_NAME + " characters.");
        }
        if (wanted.type() == null || !TYPES.contains(wanted.type())) {
            throw RestFailure.ofField("type", "The board type must be one of scrum, kanban.");
        }
        if (wanted.filterId() == null || filters.visible(wanted.filterId(), boards.user()).isEmpty()) {
            throw RestFailure.ofField("filterId", "The selected filter does not exist or you do not have permission to view it.");
        }
        StoredBoard made = software.maker().make(wanted.name().strip(), wanted.type(), wanted.filterId(), boards.user());
        return Response.status(Response.Status.CREATED).entity(json.board(made)).build();
    }

    @GET
    @Path("{board}")
    public Map<String, Object> read(@PathParam("board") long id) {
        return json.board(boards.get(id));
    }

    @DELETE
    @Path("{board}")
    public void delete(@PathParam("board") long id) {
        software.boards().delete(boards.editable(id).id());
    }

    @GET
    @Path("{board}/configuration")
    public Map<String, Object> configuration(@PathParam("board") long id) {
        return json.configuration(boards.get(id));
    }

    @GET
    @Path("{board}/project")
    public Map<String, Object> projects(@PathParam("board") long id) {
        List<JsonObject> of = software.access().projects(boards.get(id), boards.user()).stream().map(json::project).toList();
        return new JsonObject().with("maxResults", LARGEST_PAGE).with("startAt", 0).with("total", of.size()).with("isLast", true)
                .with("values", of);
    }
}
