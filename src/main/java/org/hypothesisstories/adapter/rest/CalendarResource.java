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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.hypothesisstories.application.calendar.CalendarStand;
import org.hypothesisstories.application.calendar.ChangeCalendar;
import org.hypothesisstories.application.calendar.ReadCalendar;
import org.hypothesisstories.domain.timebox.Actor;

/** The calendar of all projects that have none of their own, and the addresses from which holidays may be read; for administrators. */
@Path("calendar")
@Produces(MediaType.APPLICATION_JSON)
@AdminOnly
@WebSudoRequired
public class CalendarResource {
    private final ReadCalendar readCalendar;
    private final ChangeCalendar changeCalendar;
    private final CalendarJson json;
    private final JiraAuthenticationContext authentication;

    @Inject
    public CalendarResource(
            ReadCalendar readCalendar, ChangeCalendar changeCalendar, CalendarJson json, JiraAuthenticationContext authentication) {
        this.readCalendar = readCalendar;
        this.changeCalendar = changeCalendar;
        this.json = json;
        this.authentication = authentication;
    }

    @GET
    public Response read() {
        return Answers.ok(json.of(stand()));
    }

    /** Changes what the body names: {@code {"zone": "Asia/Tokyo", "holidays": ["2026-12-25 Christmas"]}}. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(String body) {
        CalendarBody order = CalendarBody.read(body);
        return json.answer(changeCalendar.change(actor(), Optional.empty(), order.order(stand())));
    }

    private CalendarStand stand() {
        return readCalendar.read(actor(), Optional.empty());
    }

    private Actor actor() {
        return Actor.user(authentication.getLoggedInUser().getKey());
    }
}
