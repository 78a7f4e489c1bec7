package org.hypothesisstories.adapter.rest;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hypothesisstories.adapter.json.JsonReader;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.SettingsWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.application.settings.ExportSettings;
import org.hypothesisstories.application.settings.ImportSettings;
import org.hypothesisstories.application.settings.SettingsPlan;
import org.hypothesisstories.application.settings.SettingsProblem;
import org.hypothesisstories.application.settings.SettingsStep;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.timebox.Actor;

/** All settings as one document; for administrators, who confirm their password in the browser. */
@Path("settings")
@Produces(MediaType.APPLICATION_JSON)
@AdminOnly
@WebSudoRequired
public class SettingsResource {
    private final ExportSettings exportSettings;
    private final ImportSettings importSettings;
    private final JiraAuthenticationContext authentication;
    private final ReaderWords reader;

    @Inject
    public SettingsResource(
            ExportSettings exportSettings, ImportSettings importSettings, JiraAuthenticationContext authentication, ReaderWords reader) {
        this.exportSettings = exportSettings;
        this.importSettings = importSettings;
        this.authentication = authentication;
        this.reader = reader;
    }

    /**
     * The whole document, or what one project decided.
     *
     * @param projectKey null for the whole
     */
    @GET
    public Response read(@QueryParam("project") String projectKey) {
        if (projectKey == null) {
            return Answers.ok(exportSettings.all(actor()));
        }
        return exportSettings.of(projectKey, actor()).map(Answers::ok)
                .orElseGet(() -> Answers.refusal(Response.Status.NOT_FOUND, "no-such-project",
                        reader.now().say("hypothesis.problem.no-such-project", projectKey), Map.of("field", "project")));
    }

    /** Sets what the document says; with {@code dryRun=true} only tells what would change. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@QueryParam("dryRun") boolean dryRun, String body) {
        Object document = JsonReader.read(body);
        Parsed<SettingsPlan, SettingsProblem> plan =
                dryRun ? importSettings.plan(actor(), document) : importSettings.apply(actor(), document);
        return plan.value().map(found -> Answers.ok(json(found, !dryRun))).orElseGet(() -> refused(plan.problems()));
    }

    private Response refused(List<SettingsProblem> problems) {
        Words words = reader.now();
        String message = problems.stream().map(problem -> SettingsWords.placed(problem, words)).collect(Collectors.joining(" "));
        List<Map<String, Object>> told = problems.stream()
                .map(problem -> Answers.problem(SettingsWords.code(problem), problem.path(), SettingsWords.of(problem, words)))
                .toList();
        return Answers.refusal(
                Response.Status.BAD_REQUEST, SettingsWords.code(problems.get(0)), message, Map.of("problems", told));
    }

    private static Map<String, Object> json(SettingsPlan plan, boolean applied) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("applied", applied);
        json.put("changes", plan.steps().stream().map(SettingsResource::json).toList());
        json.put("missingSecrets", plan.missingSecrets());
        return json;
    }

    private static Map<String, Object> json(SettingsStep step) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("path", step.path());
        json.put("from", step.from());
        json.put("to", step.to());
        return json;
    }

    private Actor actor() {
        return Actor.user(authentication.getLoggedInUser().getKey());
    }
}
