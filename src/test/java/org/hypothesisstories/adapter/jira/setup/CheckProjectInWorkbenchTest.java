package org.hypothesisstories.adapter.jira.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hypothesisstories.adapter.jira.JiraServiceUsers;
import org.hypothesisstories.application.setup.CheckProject;
import org.hypothesisstories.application.setup.Finding;
import org.hypothesisstories.application.setup.Finding.Condition;
import org.hypothesisstories.application.setup.HealthReport;
import org.hypothesisstories.testing.InMemoryCalendarBook;
import org.hypothesisstories.testing.InMemoryPolicies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the health page says before set-up, after it, and when people changed things. */
class CheckProjectInWorkbenchTest {
    private final SetUpWorld world = new SetUpWorld();
    private final CheckProject check = new CheckProject(world.setUp,
            new JiraWorkflowCare(world.workflows, world.jira.people().users(), world.found), List.of(
                    new PeopleInspection(new JiraServiceUsers(world.settings, world.jira.people().users()), world.jira.access().roles(),
                            new InMemoryPolicies()),
                    new ContextInspection(world.jira.fields().customFields(), world.jira.access().projects(), world.found),
                    new CalendarInspection(new InMemoryCalendarBook(), world.jira.access().projects())));

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void missesNearlyEverythingBeforeSetUpAndNothingAfterIt() {
        HealthReport before = check.check(world.res);
        assertFalse(before.healthy());
        assertTrue(before.wants(Finding.Mend.RUN_SET_UP));
        assertEquals(Condition.MISSING, conditions(before).get("service-user"));
        assertEquals(Condition.MISSING, conditions(before).get("workflow"));

        world.run();

        HealthReport after = check.check(world.res);
        assertTrue(after.healthy(), after::toString);
        assertEquals(Condition.PRESENT, conditions(after).get("role"));
    }

    @Test
    void seesAFieldWhoseContextsLeaveTheProjectOut() {
        world.run();
        String field = world.found.id("field.statement");
        world.jira.vocabulary().issueTypes().createIssueType("Other", "", 1L);
        // In this Jira the field is for our type everywhere; another type is out of its reach.
        assertFalse(world.jira.fields().customFields().getCustomFieldObject(field).isInScope(
                world.jira.access().projects().getProjectObjByKey("RES").getId(),
                world.jira.vocabulary().issueTypes().named("Other").orElseThrow().getId()));
        world.settings.write("issue-type", world.jira.vocabulary().issueTypes().named("Other").orElseThrow().getId());

        assertTrue(check.check(world.res).findings().stream().anyMatch(finding -> finding.kind().equals("field-context")
                && finding.remark().equals("context-misses-project") && finding.name().equals("Hypothesis statement")));
    }

    private static Map<String, Condition> conditions(HealthReport report) {
        return report.findings().stream().collect(Collectors.toMap(Finding::kind, Finding::condition, (first, second) -> second));
    }
}
