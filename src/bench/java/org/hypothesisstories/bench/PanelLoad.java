package org.hypothesisstories.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.it.support.ResearchProject;
import org.hypothesisstories.it.support.RestClient;
import org.hypothesisstories.it.support.WebPages;
import org.hypothesisstories.it.support.WorkbenchProcess;

/**
 * The time to read a hypothesis by the number of its pieces of evidence: the REST answer, and the issue's page with the panel; beside the
 * host's own answer for the same issue. On the packaged jar in the workbench, over HTTP, in turns.
 */
public final class PanelLoad {

    private static final List<Integer> SIZES = List.of(5, 50, 500);
    private static final int AT_ONCE = 50;
    private static final int WARM_UPS = 60;
    private static final int ROUNDS = 201;
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final String PIECE = """
            {"criterion": "precision", "value": ".96", "run": "run-17", "commit": "4f2a9c1", "note": "nightly"}""";

    private final RestClient client;
    private final WebPages pages;
    private final Map<String, List<Duration>> times = new LinkedHashMap<>();

    private PanelLoad(WorkbenchProcess workbench) {
        this.client = workbench.as("admin");
        this.pages = WebPages.logIn(workbench, "admin");
    }

    /** Needs the packaged jar in {@code target}. */
    public static void main(String... none) throws IOException {
        try (WorkbenchProcess workbench = WorkbenchProcess.start(WorkbenchProcess.options(Files.createTempDirectory("panel-load")))) {
            ResearchProject project = ResearchProject.setUp(workbench);
            PanelLoad load = new PanelLoad(workbench);
            Map<Integer, String> issues = new LinkedHashMap<>();
            SIZES.forEach(size -> issues.put(size, load.withEvidence(project.start(size + " pieces"), size)));
            load.measure(issues);
        }
    }

    private String withEvidence(String issue, int pieces) {
        for (int posted = 0; posted < pieces; posted += AT_ONCE) {
            String some = String.join(", ", Collections.nCopies(Math.min(AT_ONCE, pieces - posted), PIECE));
            client.post("/rest/hypotheses/1.0/issues/" + issue + "/evidence", "{\"evidence\": [" + some + "]}").expect(201);
        }
        return issue;
    }

    private void measure(Map<Integer, String> issues) {
        long end = System.nanoTime() + LONGEST.toNanos();
        for (int round = -WARM_UPS; round < ROUNDS && System.nanoTime() < end; round++) {
            if (round == 0) {
                times.clear();
            }
            issues.forEach((size, issue) -> {
                time("host " + size, "/rest/api/2/issue/" + issue);
                time("rest " + size, "/rest/hypotheses/1.0/issues/" + issue);
                time("page " + size, "/browse/" + issue);
            });
        }
        Report report = new Report(
                "Panel, median of " + times.get("rest 5").size(), "pieces", "host's issue by REST, ms", "hypothesis by REST, ms",
                "to 5 pieces", "to the host's", "page with panel, ms", "to 5 pieces", "to the host's");
        SIZES.forEach(size -> row(report, size));
    }

    /** Within a session, as a browser asks: to check a password costs more than all else. */
    private void time(String what, String path) {
        times.computeIfAbsent(what, first -> new ArrayList<>()).add(Timing.of(() -> pages.get(path)));
    }

    private void row(Report report, int size) {
        Duration host = median("host", size);
        Duration rest = median("rest", size);
        Duration page = median("page", size);
        report.row(
                size, Timing.millis(host), Timing.millis(rest), Timing.ratio(rest, median("rest", SIZES.get(0))), Timing.ratio(rest, host),
                Timing.millis(page), Timing.ratio(page, median("page", SIZES.get(0))), Timing.ratio(page, host));
    }

    private Duration median(String what, int size) {
        return Timing.median(times.get(what + " " + size));
    }
}
