package org.hypothesisstories.adapter.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.adapter.words.BoxWords;
import org.hypothesisstories.application.forecast.ForeseeTimeBoxes;
import org.hypothesisstories.application.forecast.TimeBoxForecast;
import org.hypothesisstories.application.TimeBoxView;

/**
 * How the time boxes of many issues stand, for the cells of lists and the cards of boards. It changes nothing; the ids are in a body since an
 * address has no room for a thousand.
 */
@Path("time-boxes/readings")
@Produces(MediaType.APPLICATION_JSON)
public class BoxReadingsResource {
    private static final String ISSUES = "issues";

    private final ForeseeTimeBoxes foreseeTimeBoxes;
    private final CurrentReader currentReader;

    @Inject
    public BoxReadingsResource(ForeseeTimeBoxes foreseeTimeBoxes, CurrentReader currentReader) {
        this.foreseeTimeBoxes = foreseeTimeBoxes;
        this.currentReader = currentReader;
    }

    /** Reads by the ids of the issues: {@code {"issues": [10001, 10002]}}; those without a box, or unseen, are left out. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @AnonymousSiteAccess
    public Response read(InputStream body) {
        Reader reader = currentReader.now();
        Map<String, Object> boxes = new LinkedHashMap<>();
        foreseeTimeBoxes.of(ids(JsonBody.read(body, List.of(ISSUES))), reader.actor())
                .forEach(forecast -> boxes.put(String.valueOf(forecast.box().id().issueId()), box(forecast, reader)));
        return Answers.ok(Map.of("boxes", boxes));
    }

    private static List<Long> ids(JsonBody body) {
        List<String> written = body.numbers(ISSUES);
        if (written.size() > ForeseeTimeBoxes.MOST) {
            throw new UnusableRequest(UnusableRequest.Code.TOO_MANY, ISSUES, String.valueOf(ForeseeTimeBoxes.MOST));
        }
        return written.stream().map(BoxReadingsResource::id).toList();
    }

    private static Long id(String written) {
        try {
            return Long.valueOf(written);
        } catch (NumberFormatException notAnId) {
            throw new UnusableRequest(UnusableRequest.Code.NUMBER_EXPECTED, ISSUES);
        }
    }

    private static Map<String, Object> box(TimeBoxForecast forecast, Reader reader) {
        TimeBoxView view = new TimeBoxView(forecast.box(), forecast.reading(), List.of(), Optional.empty());
        BoxWords words = new BoxWords(reader.words(), reader.dates());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("state", forecast.box().state().key());
        json.put("stateText", words.state(view));
        json.put("overdue", forecast.reading().overdue());
        // How much was logged would be a query for each of them.
        json.put("countsEffort", forecast.box().countsEffort());
        json.put("remainingText", forecast.box().countsEffort() ? null : words.remaining(view, forecast.calendar()));
        json.put("givenBackText", words.givenBack(view, forecast.calendar()).orElse(null));
        json.put("countdown", new CountdownJson(reader).of(forecast));
        return json;
    }
}
