package org.hypothesisstories.adapter.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.hypothesisstories.adapter.words.LineUpWords;
import org.hypothesisstories.application.lineup.ReadLineUp;

/** What does not fit in a project, of the issues that the reader may see. */
@Path("projects/{key}/line-up")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class LineUpResource {
    private final ReadLineUp readLineUp;
    private final CurrentReader currentReader;

    @Inject
    public LineUpResource(ReadLineUp readLineUp, CurrentReader currentReader) {
        this.readLineUp = readLineUp;
        this.currentReader = currentReader;
    }

    @GET
    public Response read(@PathParam("key") String projectKey) {
        Reader reader = currentReader.now();
        return readLineUp.read(projectKey, reader.actor())
                .map(lineUp -> Answers.ok(new LineUpJson(new LineUpWords(reader.words(), reader.dates())).of(lineUp)))
                .orElseGet(() -> Answers.refusal(Response.Status.NOT_FOUND, "unknown-project",
                        reader.say("hypothesis.line-up.unknown-project", projectKey), Map.of("project", projectKey)));
    }
}
