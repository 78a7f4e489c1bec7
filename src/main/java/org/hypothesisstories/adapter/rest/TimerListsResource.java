package org.hypothesisstories.adapter.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hypothesisstories.application.port.Slice;
import org.hypothesisstories.application.timers.ReadTimers;
import org.hypothesisstories.application.timers.RefusedTransitions;
import org.hypothesisstories.application.timers.TimersStand;
import org.hypothesisstories.domain.timebox.Actor;

/** How the timers fare, list by list; for administrators, who confirm their password. */
@Path("timer-lists")
@Produces(MediaType.APPLICATION_JSON)
@AdminOnly
@WebSudoRequired
public class TimerListsResource {
    private static final int USUAL = 50;
    private static final int MOST = 500;

    private final ReadTimers readTimers;
    private final RefusedTransitions refusedTransitions;
    private final CurrentReader currentReader;

    @Inject
    public TimerListsResource(ReadTimers readTimers, RefusedTransitions refusedTransitions, CurrentReader currentReader) {
        this.readTimers = readTimers;
        this.refusedTransitions = refusedTransitions;
        this.currentReader = currentReader;
    }

    /** How many timers wait, and when the host wakes the sweep. */
    @GET
    public Response stand() {
        TimersStand stand = readTimers.stand(actor());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("now", stand.now().toString());
        json.put("waiting", stand.waiting());
        json.put("due", stand.due());
        json.put("earliest", stand.earliest().map(Object::toString).orElse(null));
        json.put("nextSweep", stand.nextSweep().map(Object::toString).orElse(null));
        return Answers.ok(json);
    }

    /** The sweeps that did something, the latest first. */
    @GET
    @Path("sweeps")
    public Response sweeps(@QueryParam("start") String start, @QueryParam("limit") String limit) {
        return part("sweeps", start, limit, (from, most) -> readTimers.sweeps(actor(), from, most), TimersJson::sweep);
    }

    /** What nodes deal with at this moment. */
    @GET
    @Path("claims")
    public Response claims(@QueryParam("start") String start, @QueryParam("limit") String limit) {
        return part("claims", start, limit, (from, most) -> readTimers.claims(actor(), from, most), TimersJson::claim);
    }

    /** The warnings that came too late, the latest first. */
    @GET
    @Path("dropped")
    public Response dropped(@QueryParam("start") String start, @QueryParam("limit") String limit) {
        return part("dropped", start, limit, (from, most) -> readTimers.dropped(actor(), from, most), TimersJson::dropped);
    }

    /** The transitions that Jira refused and that are still wanted. */
    @GET
    @Path("refused")
    public Response refused(@QueryParam("start") String start, @QueryParam("limit") String limit) {
        return part("refused", start, limit, (from, most) -> refusedTransitions.open(actor(), from, most), TimersJson::refused);
    }

    /** Lets the next sweep try one of them. */
    @POST
    @Path("refused/{timeBox}/again")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response again(@PathParam("timeBox") String timeBox) {
        return refusedTransitions.again(actor(), timeBox)
                ? Answers.ok(Map.of("timeBox", timeBox))
                : Answers.refusal(Response.Status.NOT_FOUND, "transition-not-refused",
                        currentReader.now().say("hypothesis.timers.not-refused", timeBox), Map.of("timeBox", timeBox));
    }

    private <T> Response part(
            String name, String start, String limit, BiFunction<Integer, Integer, Slice<T>> list, Function<T, Map<String, Object>> row) {
        int from = start == null ? 0 : WholeNumber.read(start, "start", 0, Integer.MAX_VALUE);
        int most = limit == null ? USUAL : WholeNumber.read(limit, "limit", 1, MOST);
        Slice<T> slice = list.apply(from, most);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("start", slice.start());
        json.put("total", slice.total());
        json.put(name, slice.rows().stream().map(row).toList());
        return Answers.ok(json);
    }

    private Actor actor() {
        return currentReader.now().actor();
    }
}
