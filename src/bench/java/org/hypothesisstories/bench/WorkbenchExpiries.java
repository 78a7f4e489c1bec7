package org.hypothesisstories.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.hypothesisstories.it.support.ResearchProject;
import org.hypothesisstories.it.support.RestClient;
import org.hypothesisstories.it.support.Sweep;
import org.hypothesisstories.it.support.WorkbenchProcess;
import org.hypothesisstories.workbench.db.DatabaseAddress;
import org.hypothesisstories.workbench.db.TestPostgres;

/**
 * The packaged jar in the workbench, over HTTP: the job when nothing is due, beside a JQL query that finds the issues with a running box and
 * reads when each ends, which is what a script does that asks every minute; then the job when all of them are due, with the fields, the
 * comment, the event and the transition of each as the workbench does them.
 */
public final class WorkbenchExpiries {

    private static final int EXPIRIES = Integer.getInteger("expiries", 300);
    private static final int WARM_UP_EXPIRIES = 30;
    private static final int WARM_UPS = 10;
    private static final int ROUNDS = 31;
    private static final int PAGE = 100;
    private static final String RUNNING = "\"Time box state\" = running ORDER BY key ASC";

    private final String title;
    private final Path home;
    private final DatabaseAddress address;

    private WorkbenchExpiries(String title, Path home, DatabaseAddress address) {
        this.title = title;
        this.home = home;
        this.address = address;
    }

    /**
     * Needs the packaged jar in {@code target}.
     *
     * @param arguments databases, {@code H2} or {@code POSTGRESQL}; none for both
     */
    public static void main(String... arguments) throws IOException {
        Report report = new Report("In the workbench, " + EXPIRIES + " running boxes", "database", "job, nothing due, ms",
                "query and a look at each, ms", "query / job", "expiries a second");
        for (Engine engine : Engine.named(arguments)) {
            Path home = Files.createTempDirectory("workbench-expiries");
            if (engine == Engine.H2) {
                new WorkbenchExpiries("H2 in files", home, DatabaseAddress.inFolder(home.resolve("database"))).measure(report);
            } else {
                try (TestPostgres postgres = TestPostgres.start()) {
                    new WorkbenchExpiries(engine.title(), home, postgres.address()).measure(report);
                }
            }
        }
    }

    private void measure(Report report) {
        Map<String, String> options = WorkbenchProcess.options(home);
        if (address.isShared()) {
            options.put("db", address.url());
        }
        try (WorkbenchProcess workbench = WorkbenchProcess.start(options)) {
            ResearchProject project = ResearchProject.setUp(workbench);
            Sweep sweep = new Sweep(workbench);
            expire(project, sweep, WARM_UP_EXPIRIES);
            RestClient script = workbench.as("admin").byToken();
            String field = project.field("Time box ends");
            String last = start(project, EXPIRIES);
            Stream.generate(() -> job(sweep)).limit(WARM_UPS).forEach(warmUp -> { });
            Duration job = Timing.median(Stream.generate(() -> job(sweep)).limit(ROUNDS).toList());
            Duration query = Timing.median(WARM_UPS, ROUNDS, () -> look(script, field));
            Duration all = expire(project, sweep, last);
            report.row(title, Timing.millis(job), Timing.millis(query), Timing.ratio(query, job), Timing.perSecond(EXPIRIES, all));
        }
    }

    /** Lets so many boxes run, and gives the issue of the one that ends last. */
    private static String start(ResearchProject project, int boxes) {
        return project.startMany(boxes).get(boxes - 1);
    }

    private static void expire(ResearchProject project, Sweep sweep, int boxes) {
        expire(project, sweep, start(project, boxes));
    }

    private static Duration expire(ResearchProject project, Sweep sweep, String last) {
        sweep.passMoment(project.deadline(last));
        Duration time = job(sweep);
        if (!project.boxState(last).equals("expired")) {
            throw new IllegalStateException("the job did not come to the end; take fewer boxes");
        }
        return time;
    }

    /** How long the job itself took, without the request that runs it. */
    private static Duration job(Sweep sweep) {
        AtomicReference<JsonNode> run = new AtomicReference<>();
        Sweep.await("the job runs", () -> {
            run.set(sweep.run());
            return run.get().get("outcome").asText().equals("SUCCESS");
        });
        return Duration.parse(run.get().get("duration").asText());
    }

    private static void look(RestClient script, String field) {
        int seen = 0;
        int total = 1;
        while (seen < total) {
            JsonNode page = script.get("/rest/api/2/search?jql=" + URLEncoder.encode(RUNNING, StandardCharsets.UTF_8) + "&fields=" + field
                    + "&maxResults=" + PAGE + "&startAt=" + seen).expect(200);
            total = page.get("total").asInt();
            for (JsonNode issue : page.get("issues")) {
                Instant.parse(issue.at("/fields/" + field).asText().replaceFirst("\\+0000$", "Z"));
                seen++;
            }
        }
        if (seen != EXPIRIES) {
            throw new IllegalStateException(seen + " boxes run");
        }
    }
}
