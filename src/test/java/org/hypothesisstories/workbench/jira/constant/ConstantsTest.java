package org.hypothesisstories.workbench.jira.constant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import org.hypothesisstories.workbench.db.PooledDatabase;
import org.hypothesisstories.workbench.db.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConstantsTest {
    private final PooledDatabase database = TestDatabase.open();
    private final StatusCategories categories = new StatusCategories();
    private final IssueTypes issueTypes = new IssueTypes(database);
    private final Statuses statuses = new Statuses(database, categories);
    private final Resolutions resolutions = new Resolutions(database);
    private final Priorities priorities = new Priorities(database);
    private final Constants constants = new Constants(issueTypes, statuses, resolutions, priorities);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void shipsWhatJiraShips() {
        assertEquals("Story", constants.getIssueType("10001").getName());
        assertTrue(issueTypes.named("sub-task").orElseThrow().isSubTask());
        assertEquals("done", constants.getStatusByNameIgnoreCase("CLOSED").getStatusCategory().getKey());
        assertEquals("Won't Do", resolutions.getResolutionByName("won't do").getName());
        assertEquals("Medium", constants.getDefaultPriority().getName());
    }

    @Test
    void createsAStatusInItsCategory() {
        Status created = statuses.createStatus("Test Hypothesis", null, "/icon.png", categories.getStatusCategoryByKey("indeterminate"));
        assertTrue(Long.parseLong(created.getId()) >= 10100);
        assertEquals("In Progress", statuses.getStatus(created.getId()).getStatusCategory().getName());
    }

    @Test
    void newConstantsComeLast() {
        IssueType type = issueTypes.createIssueType("Hypothesis", "", null);
        Resolution resolution = resolutions.createResolution("Refuted", "");
        assertEquals(type, issueTypes.getIssueTypes().toArray()[issueTypes.getIssueTypes().size() - 1]);
        assertEquals(resolution, resolutions.getResolutions().get(resolutions.getResolutions().size() - 1));
    }

    @Test
    void refusesANameThatIsTakenWhateverItsCase() {
        assertThrows(IllegalArgumentException.class, () -> issueTypes.createIssueType("STORY", "", null));
        assertThrows(IllegalArgumentException.class, () -> resolutions.createResolution(" done ", ""));
    }

    @Test
    void refusesNoNameAndOneThatIsTooLong() {
        assertThrows(IllegalArgumentException.class, () -> issueTypes.createIssueType(" ", "", null));
        assertThrows(IllegalArgumentException.class, () -> issueTypes.createIssueType("x".repeat(61), "", null));
    }

    @Test
    void unknownIdsAreNull() {
        assertNull(statuses.getStatus("4711"));
        assertNull(statuses.getStatus(null));
    }
}
