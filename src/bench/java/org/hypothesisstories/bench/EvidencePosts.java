package org.hypothesisstories.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.it.support.ResearchProject;
import org.hypothesisstories.it.support.RestClient;
import org.hypothesisstories.it.support.WorkbenchProcess;
import org.hypothesisstories.workbench.db.DatabaseAddress;
import org.hypothesisstories.workbench.db.TestPostgres;

/**
 * Pieces of evidence recorded a second through REST, one and a hundred at a time, on the packaged jar in the workbench; beside the same rows
 * inserted into the same table by plain JDBC after the workbench has stopped.
 */
public final class EvidencePosts {

    private static final int MANY = 100;
    private static final int WARM_UPS = 2;
    private static final int ROUNDS = 5;
    private static final String PIECE = """
            {"criterion": "precision", "value": ".96", "run": "run-17", "commit": "4f2a9c1", "note": "nightly"}""";

    private final String title;
    private final Path home;
    private final DatabaseAddress address;

    private EvidencePosts(String title, Path home, DatabaseAddress address) {
        this.title = title;
        this.home = home;
        this.address = address;
    }

    /**
     * Needs the packaged jar in {@code target}.
     *
     * @param arguments databases, {@code H2} or {@code POSTGRESQL}; none for both
     */
    public static void main(String... arguments) throws IOException, SQLException {
        Report report = new Report(
                "Evidence", "database", "pieces a transaction", "by REST, a second", "by plain JDBC, a second", "REST / JDBC");
        for (Engine engine : Engine.named(arguments)) {
            Path home = Files.createTempDirectory("evidence-posts");
            if (engine == Engine.H2) {
                new EvidencePosts("H2 in files", home, DatabaseAddress.inFolder(home.resolve("database"))).measure(report);
            } else {
                try (TestPostgres postgres = TestPostgres.start()) {
                    new EvidencePosts(engine.title(), home, postgres.address()).measure(report);
                }
            }
        }
    }

    private void measure(Report report) throws SQLException {
        Times single = new Times();
        Times many = new Times();
        byRest(single, many);
        try (PlainEvidence plain = new PlainEvidence(address)) {
            plain.copyRows(MANY);
            for (int round = -WARM_UPS; round < ROUNDS; round++) {
                single.plain.add(Timing.of(plain::insertOneByOne));
                many.plain.add(Timing.of(plain::insertTogether));
            }
        }
        single.report(report, title, 1);
        many.report(report, title, MANY);
    }

    private void byRest(Times single, Times many) {
        Map<String, String> options = WorkbenchProcess.options(home);
        if (address.isShared()) {
            options.put("db", address.url());
        }
        try (WorkbenchProcess workbench = WorkbenchProcess.start(options)) {
            ResearchProject project = ResearchProject.setUp(workbench);
            RestClient client = workbench.as("admin").byToken();
            String body = "{\"evidence\": [" + String.join(", ", Collections.nCopies(MANY, PIECE)) + "]}";
            for (int round = -WARM_UPS; round < ROUNDS; round++) {
                String one = path(project.start("One at a time"));
                String hundred = path(project.start("A hundred at a time"));
                single.rest.add(Timing.of(() -> Collections.nCopies(MANY, PIECE).forEach(piece -> client.post(one, piece).expect(201))));
                many.rest.add(Timing.of(() -> client.post(hundred, body).expect(201)));
            }
        }
    }

    private static String path(String issue) {
        return "/rest/hypotheses/1.0/issues/" + issue + "/evidence";
    }

    /** Times for a hundred pieces each, those of the first rounds included. */
    private static final class Times {
        private final List<Duration> rest = new ArrayList<>();
        private final List<Duration> plain = new ArrayList<>();

        void report(Report report, String title, int pieces) {
            Duration byRest = Timing.median(rest.subList(WARM_UPS, rest.size()));
            Duration byJdbc = Timing.median(plain.subList(WARM_UPS, plain.size()));
            report.row(title, pieces, Timing.perSecond(MANY, byRest), Timing.perSecond(MANY, byJdbc), Timing.ratio(byJdbc, byRest));
        }
    }
}
