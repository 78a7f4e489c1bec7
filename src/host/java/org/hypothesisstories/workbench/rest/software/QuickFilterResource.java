package org.hypothesisstories.workbench.rest.software;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.hypothesisstories.workbench.rest.error.RestFailure;
import org.hypothesisstories.workbench.software.BoardQuery;
import org.hypothesisstories.workbench.software.Software;

/** The quick filters of a board. */
@Path("quickfilters/{board}")
@Produces(MediaType.APPLICATION_JSON)
public final class QuickFilterResource {
    private final Software software;
    private final VisibleBoards boards;

    public QuickFilterResource(Software software, VisibleBoards boards) {
        this.software = software;
        this.boards = boards;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Object> add(@PathParam("board") long boardId, BoardQueryForm wanted) {
        boards.editable(boardId);
        BoardQuery checked = wanted.over(new BoardQuery(0, "", "", "", false), boards);
        return EditModelJson.query(software.quickFilters().add(boardId, checked.name(), checked.query(), checked.description(), false));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Object> change(@PathParam("board") long boardId, @PathParam("id") long id, BoardQueryForm wanted) {
        software.quickFilters().change(wanted.over(existing(boardId, id), boards));
        return EditModelJson.query(existing(boardId, id));
    }

    @DELETE
    @Path("{id}")
    public void remove(@PathParam("board") long boardId, @PathParam("id") long id) {
        software.quickFilters().remove(existing(boardId, id).id());
    }

    private BoardQuery existing(long boardId, long id) {
        boards.editable(boardId);
        return software.quickFilters().find(boardId, id)
                .orElseThrow(() -> RestFailure.notFound("There is no such entry on the board."));
    }
}
