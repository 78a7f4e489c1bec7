package org.hypothesisstories.it;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.hypothesisstories.it.support.ResearchProject;
import org.hypothesisstories.it.support.Sweep;
import org.hypothesisstories.it.support.WorkbenchProcess;
import org.hypothesisstories.workbench.db.DatabaseAddress;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process dies in the middle of a sweep; what was begun is finished after the next start, and nothing happens twice. */
class KillDuringExpiryIT {
    private static final List<String> EVERY_EFFECT = List.of("comment done", "event done", "transition done");
    private static final int BOXES = 40;
    /** Longer than the lease of a claim and the wait after it. */
    private static final Duration LEASE_IS_OVER = Duration.ofMinutes(20);

    @TempDir
    private Path home;

    @Test
    void expiresEachBoxOnceAlthoughTheProcessWasKilled() {
        Map<String, String> options = WorkbenchProcess.options(home);
        List<String> issues;
        try (WorkbenchProcess workbench = WorkbenchProcess.start(options)) {
            issues = ResearchProject.setUp(workbench).startMany(BOXES);
            killInTheMiddleOfASweep(workbench, issues);
        }
        int told = storedComments();
        assertTrue(told > 0 && told < BOXES, "the kill came too early or too late: " + told + " issues had been told");
        try (WorkbenchProcess workbench = WorkbenchProcess.start(options)) {
            ResearchProject project = ResearchProject.open(workbench);
            finish(new Sweep(workbench));
            assertEquals(all(issues, 1L), project.expiryComments(issues));
            assertEquals(all(issues, "expired"), project.boxStates(issues));
            assertEquals(all(issues, EVERY_EFFECT), project.expiryEffects(issues));
            assertNothingIsLeft(new Sweep(workbench));
        }
    }

    private static void killInTheMiddleOfASweep(WorkbenchProcess workbench, List<String> issues) {
        ResearchProject project = ResearchProject.open(workbench);
        Sweep sweep = new Sweep(workbench);
        sweep.passMoment(project.deadline(issues.get(issues.size() - 1)));
        CompletableFuture<Void> run = CompletableFuture.runAsync(sweep::run);
        Sweep.await("the sweep has begun", () -> project.expiryComments(issues.get(0)) > 0);
        workbench.kill();
        // The killed process did not answer.
        run.exceptionally(unanswered -> null).join();
    }

    /** Read from the files that the dead process left, before another one goes on. */
    private int storedComments() {
        return Jdbi.create(DatabaseAddress.inFolder(home.resolve("database")).url())
                .withHandle(handle -> handle.createQuery("select count(*) from comment").mapTo(Integer.class).one());
    }

    private static void finish(Sweep sweep) {
        sweep.runToTheEnd();
        for (int round = 0; round < 2; round++) {
            sweep.forward(LEASE_IS_OVER);
            sweep.runToTheEnd();
        }
    }

    private static void assertNothingIsLeft(Sweep sweep) {
        sweep.forward(LEASE_IS_OVER);
        sweep.runToTheEnd();
        assertEquals("completed 0, failed 0, lost 0, reclaimed 0", sweep.entries().get(0).at("/lastRun/message").asText());
    }

    private static <T> Map<String, T> all(List<String> issues, T value) {
        return issues.stream().collect(toMap(issue -> issue, issue -> value));
    }
}
