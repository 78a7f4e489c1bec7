package org.hypothesisstories.it.support;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.StreamSupport;

/** The scheduled job that ends time boxes, and the clock it looks at, on one node. */
public final class Sweep {
    private static final String JOB = "org.hypothesisstories.jira.due-timers";
    private static final long PATIENCE_NANOS = Duration.ofMinutes(2).toNanos();
    private static final long POLL_MILLIS = 20;

    private final RestClient admin;

    public Sweep(WorkbenchProcess workbench) {
        this.admin = workbench.as("admin");
    }

    /** Moves the clock of the workbench, and of all its nodes, forward. */
    public void forward(Duration distance) {
        admin.post("/rest/workbench/1/clock", "{\"forward\": \"" + distance + "\"}").expect(200);
    }

    /** Moves the clock forward until the moment has passed. */
    public void passMoment(Instant moment) {
        Instant now = Instant.parse(admin.get("/rest/workbench/1/clock").expect(200).get("now").asText());
        forward(Duration.between(now, moment.plusSeconds(1)));
    }

    /** Runs the job and says how that went; the scheduler refuses it while a run of its own is under way. */
    public JsonNode run() {
        return admin.post("/rest/workbench/1/jobs/" + JOB + "/run", "").expect(200);
    }

    /** Runs the job, once that is possible, and expects it to succeed. */
    public void runToTheEnd() {
        await("the job runs on this node", () -> "SUCCESS".equals(run().get("outcome").asText()));
    }

    /** The job as the list of jobs has it, as often as it is there. */
    public List<JsonNode> entries() {
        JsonNode jobs = admin.get("/rest/workbench/1/jobs").expect(200);
        return StreamSupport.stream(jobs.spliterator(), false).filter(job -> job.get("id").asText().startsWith("org.hypothesisstories"))
                .toList();
    }

    /** Asks again and again until the answer is yes. */
    public static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It never came true that " + what);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
