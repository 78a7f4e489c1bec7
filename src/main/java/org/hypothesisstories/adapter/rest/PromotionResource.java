package org.hypothesisstories.adapter.rest;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.application.PromoteToDevelopment;
import org.hypothesisstories.application.port.DevelopmentStories;
import org.hypothesisstories.domain.issue.IssueRef;

/** Makes of a decided hypothesis a linked story for development, with what was learned in it. */
@Path("issues/{key}/promotion")
@Produces(MediaType.APPLICATION_JSON)
public class PromotionResource {
    private final PromoteToDevelopment promoteToDevelopment;
    private final OutcomeAnswers outcomes;
    private final CurrentReader currentReader;
    private final ApplicationProperties application;

    @Inject
    public PromotionResource(
            PromoteToDevelopment promoteToDevelopment, OutcomeAnswers outcomes, CurrentReader currentReader,
            ApplicationProperties application) {
        this.promoteToDevelopment = promoteToDevelopment;
        this.outcomes = outcomes;
        this.currentReader = currentReader;
        this.application = application;
    }

    /** Makes the story: {@code {"project": "DEV", "issueType": "Story", "summary": "…"}}, each of which may be absent. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response promote(@PathParam("key") String issueKey, InputStream body) {
        JsonBody json = JsonBody.read(body, List.of("project", "issueType", "summary"));
        DevelopmentStories.Wish wish =
                new DevelopmentStories.Wish(text(json, "project"), text(json, "issueType"), text(json, "summary"));
        return outcomes.of(
                promoteToDevelopment.promote(issueKey, currentReader.now().actor(), wish), story -> Answers.created(made(story)));
    }

    private Map<String, Object> made(IssueRef story) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", story.key());
        json.put("href", application.getBaseUrl(UrlMode.RELATIVE) + "/browse/" + story.key());
        return json;
    }

    private static Optional<String> text(JsonBody json, String name) {
        return Optional.of(json.text(name).strip()).filter(text -> !text.isEmpty());
    }
}
