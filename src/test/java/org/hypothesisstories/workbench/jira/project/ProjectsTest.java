package org.hypothesisstories.workbench.jira.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.atlassian.jira.project.Project;
import java.util.Map;
import org.hypothesisstories.workbench.db.PooledDatabase;
import org.hypothesisstories.workbench.db.TestDatabase;
import org.hypothesisstories.workbench.jira.user.NewUser;
import org.hypothesisstories.workbench.jira.user.User;
import org.hypothesisstories.workbench.jira.user.Users;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectsTest {
    private final PooledDatabase database = TestDatabase.open();
    private final Users users = new Users(database);
    private final Projects projects = new Projects(database, users);
    private final User lead = users.create(new NewUser("paula", "paula", "Paula Owner", "paula@example.com"));

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void findsAProjectByIdKeyAndName() {
        Project created = projects.create("RES", "Research", lead, "software");
        assertEquals(created, projects.getProjectObj(created.getId()));
        assertEquals(created, projects.getProjectObjByKey("RES"));
        assertEquals(created, projects.getProjectObjByName("research"));
        assertEquals(lead, created.getLead());
        assertEquals("software", created.getProjectTypeKey().getKey());
        assertNull(projects.getProjectObjByKey("res"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "R", "res", "1RES", "RE-S", "RESEARCHRESEARCH", "NUL", "R S"})
    void refusesKeysThatJiraRefuses(String key) {
        Map<String, String> errors = refused(key, "Research");
        assertEquals(Map.of("projectKey", errors.get("projectKey")), errors);
    }

    @Test
    void saysWhichProjectUsesTheKey() {
        projects.create("RES", "Research", lead, "software");
        assertEquals(Map.of("projectKey", "Project 'Research' uses this project key."), refused("RES", "Other"));
    }

    @Test
    void refusesANameThatIsTakenWhateverItsCase() {
        projects.create("RES", "Research", lead, "software");
        assertEquals(Map.of("projectName", "A project with that name already exists."), refused("RES2", "RESEARCH"));
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        ProjectRefused refusal = assertThrows(ProjectRefused.class, () -> projects.create("r", "", null, "odd"));
        assertEquals(4, refusal.errors().getErrors().size());
    }

    @Test
    void countsIssuesFromOne() {
        Project project = projects.create("RES", "Research", lead, "software");
        assertEquals(1, projects.nextIssueNumber(project));
        assertEquals(2, projects.nextIssueNumber(project));
    }

    private Map<String, String> refused(String key, String name) {
        return assertThrows(ProjectRefused.class, () -> projects.create(key, name, lead, "software")).errors().getErrors();
    }
}
