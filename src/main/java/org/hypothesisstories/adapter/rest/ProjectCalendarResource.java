package org.hypothesisstories.adapter.rest;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.hypothesisstories.application.calendar.CalendarStand;
import org.hypothesisstories.application.calendar.ChangeCalendar;
import org.hypothesisstories.application.calendar.ReadCalendar;
import org.hypothesisstories.domain.timebox.Actor;

/** The calendar of a project, for whoever administers the project. */
@Path("projects/{key}/calendar")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class ProjectCalendarResource {
    private final ReadCalendar readCalendar;
    private final ChangeCalendar changeCalendar;
    private final CalendarJson json;
    private final JiraAuthenticationContext authentication;

    @Inject
    public ProjectCalendarResource(
            ReadCalendar readCalendar, ChangeCalendar changeCalendar, CalendarJson json, JiraAuthenticationContext authentication) {
        this.readCalendar = readCalendar;
        this.changeCalendar = changeCalendar;
        this.json = json;
        this.authentication = authentication;
    }

    @GET
    public Response read(@PathParam("key") String projectKey) {
        return Answers.ok(json.of(stand(projectKey)));
    }

    /** Changes what the body names; {@code {"own": false}} lets the project follow the default calendar again. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("key") String projectKey, String body) {
        CalendarBody order = CalendarBody.read(body);
        if (order.followsDefault()) {
            return Answers.ok(json.of(changeCalendar.followDefault(actor(), projectKey, order.seen())));
        }
        return json.answer(changeCalendar.change(actor(), Optional.of(projectKey), order.order(stand(projectKey))));
    }

    private CalendarStand stand(String projectKey) {
        return readCalendar.read(actor(), Optional.of(projectKey));
    }

    private Actor actor() {
        return Actor.user(authentication.getLoggedInUser().getKey());
    }
}
