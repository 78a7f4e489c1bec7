package org.hypothesisstories.workbench.rest.software;

import com.atlassian.jira.issue.CustomFieldManager;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.workbench.rest.error.RestFailure;
import org.hypothesisstories.workbench.software.CardField;
import org.hypothesisstories.workbench.software.Software;

/** The fields that cards show, three at most in each of the two modes. */
@Path("cardlayout/{board}/{mode}/field")
@Produces(MediaType.APPLICATION_JSON)
public final class CardLayoutResource {
    private static final List<String> MODES = List.of(CardField.ON_BOARD, CardField.IN_BACKLOG);

    private final Software software;
    private final VisibleBoards boards;
    private final CustomFieldManager fields;
    private final EditModelJson json;

    /** The field to add. */
    public record Wanted(String fieldId) {}

    public CardLayoutResource(Software software, VisibleBoards boards, CustomFieldManager fields, EditModelJson json) {
        this.software = software;
        this.boards = boards;
        this.fields = fields;
        this.json = json;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Object> add(@PathParam("board") long boardId, @PathParam("mode") String mode, Wanted wanted) {
        List<CardField> shown = shown(boardId, mode);
        if (wanted.fieldId() == null || fields.getCustomFieldObject(wanted.fieldId()) == null) {
            throw RestFailure.badRequest("The field " + wanted.fieldId() + " does not exist.");
        }
        if (shown.stream().anyMatch(field -> field.fieldId().equals(wanted.fieldId()))) {
            throw RestFailure.badRequest("The field " + wanted.fieldId() + " is already shown.");
        }
        if (shown.size() >= CardField.MOST) {
            throw RestFailure.badRequest("A card shows at most " + CardField.MOST + " extra fields.");
        }
        return json.cardField(software.cardLayout().add(boardId, mode, wanted.fieldId()));
    }

    @DELETE
    @Path("{id}")
    public void remove(@PathParam("board") long boardId, @PathParam("mode") String mode, @PathParam("id") long id) {
        CardField field = shown(boardId, mode).stream().filter(shown -> shown.id() == id).findFirst()
                .orElseThrow(() -> RestFailure.notFound("The field is not shown."));
        software.cardLayout().remove(field.id());
    }

    private List<CardField> shown(long boardId, String mode) {
        boards.editable(boardId);
        if (!MODES.contains(mode)) {
            throw RestFailure.badRequest("The mode " + mode + " is not valid.");
        }
        return software.cardLayout().of(boardId, mode);
    }
}
