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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.application.CheckTimeBoxes;
import org.hypothesisstories.application.DeadTimers;
import org.hypothesisstories.domain.timebox.BoxFinding;
import org.hypothesisstories.domain.timer.DeadTimer;

/** Timers that were given up, and time boxes that do not agree with their steps; for administrators, who confirm their password. */
@Path("timers")
@Produces(MediaType.APPLICATION_JSON)
@AdminOnly
@WebSudoRequired
public class TimerResource {
    private final DeadTimers deadTimers;
    private final CheckTimeBoxes checkTimeBoxes;
    private final CurrentReader currentReader;

    @Inject
    public TimerResource(DeadTimers deadTimers, CheckTimeBoxes checkTimeBoxes, CurrentReader currentReader) {
        this.deadTimers = deadTimers;
        this.checkTimeBoxes = checkTimeBoxes;
        this.currentReader = currentReader;
    }

    /** The timers that failed too often, the latest first. */
    @GET
    @Path("dead")
    public Response dead() {
        return Answers.ok(Map.of("dead", deadTimers.all(currentReader.now().actor()).stream().map(TimerResource::json).toList()));
    }

    /** Lets one of them fall due at once; the next sweep deals with it. */
    @POST
    @Path("dead/{key}/again")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response again(@PathParam("key") String key) {
        Reader reader = currentReader.now();
        return deadTimers.again(reader.actor(), key)
                ? Answers.ok(Map.of("key", key))
                : Answers.refusal(Response.Status.NOT_FOUND, "timer-not-dead",
                        reader.say("hypothesis.rest.timer-not-dead", key), Map.of("key", key));
    }

    /** Which time boxes do not agree with their steps or lack their timer; changes nothing. */
    @GET
    @Path("check")
    public Response check() {
        return findings(checkTimeBoxes.check(currentReader.now().actor()));
    }

    /** The same, and puts right what can be; closed boxes are left as they are. */
    @POST
    @Path("repair")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response repair() {
        return findings(checkTimeBoxes.repair(currentReader.now().actor()));
    }

    private Response findings(List<BoxFinding> findings) {
        Reader reader = currentReader.now();
        return Answers.ok(Map.of("findings", findings.stream().map(finding -> json(finding, reader)).toList()));
    }

    private static Map<String, Object> json(DeadTimer dead) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", dead.key().toString());
        json.put("kind", dead.key().kind().key());
        json.put("issueId", dead.key().issueId());
        json.put("dueAt", dead.dueAt().toString());
        json.put("diedAt", dead.diedAt().toString());
        json.put("attempts", dead.attempts());
        json.put("error", dead.error());
        return json;
    }

    private static Map<String, Object> json(BoxFinding finding, Reader reader) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("timeBox", finding.box().toString());
        json.put("kind", finding.kind().key());
        json.put("text", reader.say("hypothesis.finding." + finding.kind().key()));
        json.put("stored", finding.stored());
        json.put("expected", finding.expected());
        json.put("mended", finding.mended());
        return json;
    }
}
