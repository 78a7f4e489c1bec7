package org.hypothesisstories.adapter.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.OptionalLong;
import org.hypothesisstories.adapter.rest.UnusableRequest.Code;
import org.hypothesisstories.application.kanban.PlanKanban;
import org.hypothesisstories.domain.kanban.KanbanIds;

/** What the board of a project in Jira Software should be, and which one it is; for administrators, who confirm their password. */
@Path("projects/{key}/kanban-board")
@Produces(MediaType.APPLICATION_JSON)
@AdminOnly
@WebSudoRequired
public class KanbanResource {
    private static final List<String> MEMBERS = List.of("board", "filter");

    private final PlanKanban planKanban;
    private final KanbanJson json;
    private final CurrentReader currentReader;

    @Inject
    public KanbanResource(PlanKanban planKanban, KanbanJson json, CurrentReader currentReader) {
        this.planKanban = planKanban;
        this.json = json;
        this.currentReader = currentReader;
    }

    @GET
    public Response read(@PathParam("key") String projectKey) {
        return Answers.ok(json.of(planKanban.plan(currentReader.now().actor(), projectKey)));
    }

    /** Remembers which board and filter of Jira are the project's: {@code {"board": 7, "filter": 10003}}; what is absent is forgotten. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response keep(@PathParam("key") String projectKey, InputStream body) {
        return Answers.ok(json.of(planKanban.keep(currentReader.now().actor(), projectKey, ids(body))));
    }

    static KanbanIds ids(InputStream body) {
        JsonBody read = JsonBody.read(body, MEMBERS);
        return new KanbanIds(id(read, "board"), id(read, "filter"));
    }

    private static OptionalLong id(JsonBody body, String member) {
        if (!body.has(member)) {
            return OptionalLong.empty();
        }
        String written = body.number(member);
        if (!written.matches("[1-9]\\d{0,17}")) {
            throw new UnusableRequest(Code.NUMBER_EXPECTED, member);
        }
        return OptionalLong.of(Long.parseLong(written));
    }
}
