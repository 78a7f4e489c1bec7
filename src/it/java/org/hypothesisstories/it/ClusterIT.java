package org.hypothesisstories.it;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.hypothesisstories.it.support.ResearchProject;
import org.hypothesisstories.it.support.Sweep;
import org.hypothesisstories.it.support.WorkbenchProcess;
import org.hypothesisstories.workbench.db.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes on one PostgreSQL, which is empty when both start at once, are one Jira. */
class ClusterIT {
    private static final List<String> EVERY_EFFECT = List.of("comment done", "event done", "transition done");
    private static final int BOXES = 12;

    @TempDir
    private Path homes;

    @Test
    void twoNodesExpireEachBoxOnce() {
        try (TestPostgres postgres = TestPostgres.start();
                WorkbenchProcess first = launch("node1", postgres);
                WorkbenchProcess second = launch("node2", postgres)) {
            first.address();
            second.address();
            ResearchProject project = ResearchProject.setUp(first);
            List<String> issues = project.startMany(BOXES);
            ResearchProject seenFromSecond = ResearchProject.open(second);
            String last = seenFromSecond.start("A question asked on the other node");
            new Sweep(first).passMoment(seenFromSecond.deadline(last));
            sweepAtOnce(new Sweep(first), new Sweep(second));
            Sweep.await("the last box is expired", () -> project.expiryComments(last) > 0);
            assertEquals(1, project.expiryComments(last));
            assertEquals(all(issues, 1L), seenFromSecond.expiryComments(issues));
            assertEquals(all(issues, "expired"), project.boxStates(issues));
            assertEquals(all(issues, EVERY_EFFECT), project.expiryEffects(issues));
            assertEquals(1, new Sweep(second).entries().size());
        }
    }

    private WorkbenchProcess launch(String node, TestPostgres postgres) {
        Map<String, String> options = WorkbenchProcess.options(homes.resolve(node));
        options.put("node", node);
        options.put("db", postgres.address().url());
        return WorkbenchProcess.launch(options);
    }

    private static void sweepAtOnce(Sweep first, Sweep second) {
        CompletableFuture<Void> other = CompletableFuture.runAsync(second::runToTheEnd);
        first.runToTheEnd();
        other.join();
    }

    private static <T> Map<String, T> all(List<String> issues, T value) {
        return issues.stream().collect(toMap(issue -> issue, issue -> value));
    }
}
