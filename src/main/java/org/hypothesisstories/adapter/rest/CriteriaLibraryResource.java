package org.hypothesisstories.adapter.rest;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hypothesisstories.adapter.jira.CriteriaLibraryJson;
import org.hypothesisstories.adapter.words.ProblemWords;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.application.ChangeCriteriaLibrary;
import org.hypothesisstories.application.ChangeCriteriaLibrary.Result;
import org.hypothesisstories.application.ReadCriteriaLibrary;
import org.hypothesisstories.domain.hypothesis.LibraryProblem;
import org.hypothesisstories.domain.timebox.Actor;

/** The metrics and templates of a project: read by whoever may see the project, changed by its administrators. */
@Path("projects")
@Produces(MediaType.APPLICATION_JSON)
public class CriteriaLibraryResource {
    private final ReadCriteriaLibrary readLibrary;
    private final ChangeCriteriaLibrary changeLibrary;
    private final JiraAuthenticationContext authentication;
    private final ReaderWords reader;

    @Inject
    public CriteriaLibraryResource(
            ReadCriteriaLibrary readLibrary, ChangeCriteriaLibrary changeLibrary, JiraAuthenticationContext authentication,
            ReaderWords reader) {
        this.readLibrary = readLibrary;
        this.changeLibrary = changeLibrary;
        this.authentication = authentication;
        this.reader = reader;
    }

    @GET
    @Path("{key}/criteria-library")
    @AnonymousSiteAccess
    public Response read(@PathParam("key") String projectKey) {
        return readLibrary.read(projectKey, actor())
                .map(library -> Answers.ok(CriteriaLibraryJson.object(library)))
                .orElseGet(() -> unknown(projectKey));
    }

    /** Replaces the library: {@code {"metrics": ["precision"], "templates": [{"name": "Classifier", "lines": ["precision > .95"]}]}}. */
    @PUT
    @Path("{key}/criteria-library")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("key") String projectKey, String body) {
        Result result = changeLibrary.change(projectKey, actor(), CriteriaLibraryJson.read(body));
        if (result instanceof Result.Changed changed) {
            return Answers.ok(CriteriaLibraryJson.object(changed.library()));
        }
        if (result instanceof Result.Refused refused) {
            return refused(refused.problems());
        }
        return result instanceof Result.NotAdministrator
                ? Answers.refusal(Response.Status.FORBIDDEN, "not-project-administrator",
                        reader.now().say("hypothesis.library.not-administrator", projectKey), Map.of("project", projectKey))
                : unknown(projectKey);
    }

    private Response refused(List<LibraryProblem> problems) {
        List<Map<String, Object>> told = problems.stream()
                .map(problem -> Answers.problem(problem.reason().key(), "", ProblemWords.of(problem, reader.now())))
                .toList();
        String message = told.stream().map(problem -> (String) problem.get("message")).collect(Collectors.joining(" "));
        return Answers.refusal(Response.Status.BAD_REQUEST, "bad-library", message, Map.of("problems", told));
    }

    private Response unknown(String projectKey) {
        return Answers.refusal(Response.Status.NOT_FOUND, "unknown-project",
                reader.now().say("hypothesis.library.unknown-project", projectKey), Map.of("project", projectKey));
    }

    private Actor actor() {
        ApplicationUser user = authentication.getLoggedInUser();
        return user == null ? Actor.AUTOMATIC : Actor.user(user.getKey());
    }
}
