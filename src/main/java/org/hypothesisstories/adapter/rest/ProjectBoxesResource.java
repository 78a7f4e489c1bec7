package org.hypothesisstories.adapter.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.hypothesisstories.application.overview.ReadProjectBoxes;
import org.hypothesisstories.application.rehearsal.RehearseSweeps;

/** The time boxes of a project, of the issues that the reader may see. */
@Path("projects/{key}/time-boxes")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class ProjectBoxesResource {
    private final ReadProjectBoxes readProjectBoxes;
    private final RehearseSweeps rehearseSweeps;
    private final CurrentReader currentReader;

    @Inject
    public ProjectBoxesResource(ReadProjectBoxes readProjectBoxes, RehearseSweeps rehearseSweeps, CurrentReader currentReader) {
        this.readProjectBoxes = readProjectBoxes;
        this.rehearseSweeps = rehearseSweeps;
        this.currentReader = currentReader;
    }

    /**
     * A part of the list, what needs a person first.
     *
     * @param show the key of a filter; all where it is absent
     */
    @GET
    public Response read(
            @PathParam("key") String projectKey, @QueryParam("show") String show, @QueryParam("start") String start,
            @QueryParam("limit") String limit) {
        Reader reader = currentReader.now();
        return readProjectBoxes.read(projectKey, reader.actor(), ProjectBoxesQuery.read(show, start, limit))
                .map(boxes -> Answers.ok(new ProjectBoxesJson(reader.words(), reader.dates()).of(boxes)))
                .orElseGet(() -> unknown(projectKey, reader));
    }

    /**
     * What the sweep would do if nobody did anything; nothing is done.
     *
     * @param until {@code tonight} where it is absent, {@code week}, a day or a time
     */
    @GET
    @Path("dry-run")
    public Response dryRun(@PathParam("key") String projectKey, @QueryParam("until") String until) {
        Reader reader = currentReader.now();
        String wanted = until == null ? "tonight" : until;
        return rehearseSweeps.until(wanted, projectKey, reader.actor())
                .map(run -> run.value().map(done -> Answers.ok(new RehearsalJson(reader).of(done))).orElseGet(() -> unusable(wanted, reader)))
                .orElseGet(() -> unknown(projectKey, reader));
    }

    private static Response unusable(String until, Reader reader) {
        return Answers.refusal(Response.Status.BAD_REQUEST, "unusable-until",
                reader.say("hypothesis.rehearsal.unusable", until), Map.of("field", "until"));
    }

    private static Response unknown(String projectKey, Reader reader) {
        return Answers.refusal(Response.Status.NOT_FOUND, "unknown-project",
                reader.say("hypothesis.boxes.unknown-project", projectKey), Map.of("project", projectKey));
    }
}
