package org.hypothesisstories.workbench.rest.own;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.scheduler.config.JobId;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.workbench.rest.error.RestFailure;
import org.hypothesisstories.workbench.rest.json.JsonObject;
import org.hypothesisstories.workbench.schedule.JobFacts;
import org.hypothesisstories.workbench.schedule.JobRun;
import org.hypothesisstories.workbench.schedule.JobScheduler;

/** Scheduled jobs; one can be run at once. */
@Path("jobs")
@AdminOnly
@Produces(MediaType.APPLICATION_JSON)
public final class JobResource {
    private final JobScheduler scheduler;

    public JobResource(JobScheduler scheduler) {
        this.scheduler = scheduler;
    }

    @GET
    public List<Map<String, Object>> list() {
        return scheduler.jobs().stream().map(JobResource::json).toList();
    }

    /** Answers when the run has ended. */
    @POST
    @Path("{id}/run")
    public Map<String, Object> run(@PathParam("id") String id) {
        return scheduler.runNow(JobId.of(id)).map(JobResource::json)
                .orElseThrow(() -> RestFailure.notFound("No job has the id '" + id + "'."));
    }

    private static Map<String, Object> json(JobFacts job) {
        return new JsonObject()
                .with("id", job.id())
                .with("runner", job.runner())
                .with("oncePerCluster", job.oncePerCluster())
                .with("interval", job.interval().toString())
                .with("nextRun", job.nextRun().map(Instant::toString).orElse(null))
                .with("runnable", job.runnable())
                .with("lastRun", job.lastRun().map(JobResource::json).orElse(null));
    }

    private static Map<String, Object> json(JobRun run) {
        return new JsonObject()
                .with("started", run.started().toString())
                .with("duration", run.duration().toString())
                .with("outcome", run.outcome().name())
                .with("message", run.message())
                .with("node", run.node());
    }
}
