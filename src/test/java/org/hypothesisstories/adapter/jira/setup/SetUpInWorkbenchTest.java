package org.hypothesisstories.adapter.jira.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.issue.status.Status;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hypothesisstories.application.setup.PartReport;
import org.hypothesisstories.application.setup.PartState;
import org.hypothesisstories.application.setup.SetUpReport;
import org.hypothesisstories.workbench.jira.constant.Statuses;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The parts of set-up together, against the workbench's Jira. */
class SetUpInWorkbenchTest {
    private static final int MOST_RUNS = 400;

    private final SetUpWorld world = new SetUpWorld();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void plansWithoutAChangeAndFindsEverythingAfterwards() {
        SetUpReport plan = world.plan();
        assertEquals(0, world.faults.changes());
        assertTrue(plan.parts().stream().anyMatch(part -> part.state() == PartState.MADE));

        SetUpReport done = world.run();
        assertEquals(plan.parts().stream().map(PartReport::kind).toList(), done.parts().stream().map(PartReport::kind).toList());
        assertFalse(done.ended(), done::toString);
        assertTrue(world.plan().complete(), () -> world.plan().toString());
        Map<String, List<String>> objects = world.objects();
        world.run();
        assertEquals(objects, world.objects());
    }

    @Test
    void isTakenUpAgainAfterAFailureAtAnyChange() {
        int failures = 0;
        // Never the same number twice in a row: some changes belong together and are undone together.
        while (failsAfter(1 + failures % 5) && failures < MOST_RUNS) {
            failures++;
        }
        int failed = failures;
        world.faults.neverFail();

        assertTrue(world.plan().complete(), () -> world.plan().toString());
        assertTrue(failed > 20, () -> "only " + failed + " failures");
        try (SetUpWorld undisturbed = new SetUpWorld()) {
            undisturbed.run();
            assertEquals(undisturbed.objects(), world.objects());
        }
    }

    @Test
    void keepsTheProjectsSchemesWhenTheirExchangeFails() {
        boolean reached = false;
        for (int runs = 0; runs < MOST_RUNS && !reached; runs++) {
            world.faults.failAfter(2);
            reached = world.run().parts().stream()
                    .anyMatch(part -> part.kind().equals("workflow-scheme") && part.state() == PartState.FAILED);
        }
        assertTrue(reached);
        assertEquals("Default Workflow Scheme", world.objects().get("workflowScheme").get(0));
        world.faults.neverFail();
        world.run();
        assertEquals("RES: workflows with hypotheses", world.objects().get("workflowScheme").get(0));
    }

    @Test
    void usesAStatusOfAnotherCategoryAndSaysWhatThatMeans() {
        Status theirs = make("Update Model", "done");

        PartReport planned = line(world.run(), "Update Model");

        assertEquals(new PartReport("status", "Update Model", PartState.LEFT, "other-category-in_progress", "Update Model"), planned);
        assertEquals(theirs.getId(), world.found.id("status.update-model"));
        assertEquals("done", world.jira.vocabulary().statuses().getStatus(theirs.getId()).getStatusCategory().getKey());
    }

    @Test
    void usesAStatusInJapaneseAndRathersOneOfTheRightCategory() {
        Status theirs = make("\u30e2\u30c7\u30eb\u306e\u66f4\u65b0", "indeterminate");
        make("Update Model", "done");

        PartReport used = line(world.run(), theirs.getName());

        assertEquals(PartState.FOUND, used.state());
        assertEquals(PartReport.NO_REMARK, used.remark());
        assertEquals(theirs.getId(), world.found.id("status.update-model"));
    }

    @Test
    void knowsARenamedStatusByItsIdAndMakesNoSecondOne() {
        world.run();
        Statuses statuses = world.jira.vocabulary().statuses();
        world.database.jdbi().useHandle(handle -> handle.execute("update status set name = 'Improve' where name = 'Update Model'"));
        make("Read anew", "new");
        int count = statuses.getStatuses().size();

        assertEquals(new PartReport("status", "Improve", PartState.FOUND, "renamed", "Update Model"), line(world.run(), "Improve"));
        assertEquals(count, statuses.getStatuses().size());
        assertTrue(world.plan().complete());
    }

    @Test
    void leavesAProjectAloneThatHasHypothesesInAnotherWorkflow() {
        world.jira.vocabulary().issueTypes().createIssueType("Hypothesis", "Theirs", 1L);
        world.hypotheses = 3;

        SetUpReport report = world.run();

        PartReport scheme = report.parts().stream().filter(part -> part.kind().equals("workflow-scheme")).findFirst().orElseThrow();
        assertEquals(PartState.LEFT, scheme.state());
        assertEquals("issues-in-other-workflow", scheme.remark());
        assertEquals("Default Workflow Scheme", world.objects().get("workflowScheme").get(0));
    }

    @Test
    void isAsQuickAmongFourHundredStatusesAndThreeHundredTypes() {
        IntStream.range(0, 394).forEach(number -> make("Status " + number, "indeterminate"));
        IntStream.range(0, 300).forEach(number -> world.jira.vocabulary().issueTypes().createIssueType("Type " + number, "", 1L));
        int before = world.faults.reads();

        assertTimeout(Duration.ofSeconds(20), () -> {
            world.plan();
            assertTrue(world.faults.reads() - before < 400, () -> "plan asked Jira " + (world.faults.reads() - before) + " times");
            world.run();
        });
        assertTrue(world.plan().complete());
    }

    private boolean failsAfter(int changes) {
        world.faults.failAfter(changes);
        try {
            return world.run().ended();
        } catch (Faults.Fault afterTheParts) {
            return true;
        }
    }

    private Status make(String name, String category) {
        return world.jira.vocabulary().statuses().createStatus(name, "Theirs", "/images/icons/statuses/generic.png",
                world.jira.vocabulary().categories().getStatusCategoryByKey(category));
    }

    private static PartReport line(SetUpReport report, String name) {
        return report.parts().stream().filter(part -> part.kind().equals("status") && part.name().equals(name)).findFirst().orElseThrow();
    }
}
