package org.hypothesisstories.workbench.jira.security;

import static com.atlassian.jira.permission.ProjectPermissions.ADMINISTER_PROJECTS;
import static com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS;
import static com.atlassian.jira.permission.ProjectPermissions.EDIT_ISSUES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleImpl;
import java.util.List;
import java.util.Set;
import org.hypothesisstories.workbench.db.PooledDatabase;
import org.hypothesisstories.workbench.db.TestDatabase;
import org.hypothesisstories.workbench.jira.project.Projects;
import org.hypothesisstories.workbench.jira.user.FirstUsers;
import org.hypothesisstories.workbench.jira.user.Groups;
import org.hypothesisstories.workbench.jira.user.NewUser;
import org.hypothesisstories.workbench.jira.user.User;
import org.hypothesisstories.workbench.jira.user.Users;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PermissionsTest {
    private final PooledDatabase database = TestDatabase.open();
    private final Users users = new Users(database);
    private final Groups groups = new Groups(database);
    private final Projects projects = new Projects(database, users);
    private final GlobalPermissions global = new GlobalPermissions(database, groups);
    private final RoleActors actors = new RoleActors(database, users, groups);
    private final Roles roles = new Roles(database, actors);
    private final PermissionSchemes schemes = new PermissionSchemes(database);
    private final Permissions permissions = new Permissions(schemes, global, roles, groups, users, projects);

    private User admin;
    private User dana;
    private User paula;
    private Project project;

    @BeforeEach
    void createPeopleAndProject() {
        new FirstUsers(database, users, groups).ensure();
        admin = users.byName("admin").orElseThrow();
        dana = users.byName("dana").orElseThrow();
        paula = users.byName("paula").orElseThrow();
        project = projects.create("RES", "Research", paula, "software");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void membersWorkInAProjectOfTheDefaultScheme() {
        assertTrue(permissions.hasPermission(BROWSE_PROJECTS, project, dana));
        assertTrue(permissions.hasPermission(EDIT_ISSUES, project, dana));
        assertFalse(permissions.hasPermission(ADMINISTER_PROJECTS, project, dana));
    }

    @Test
    void leadAndAdministratorsAdministerTheProject() {
        assertTrue(permissions.hasPermission(ADMINISTER_PROJECTS, project, paula));
        assertTrue(permissions.hasPermission(ADMINISTER_PROJECTS, project, admin));
    }

    @Test
    void nobodyMayDoNothing() {
        assertFalse(permissions.hasPermission(BROWSE_PROJECTS, project, null));
        assertFalse(global.hasPermission(GlobalPermissionKey.ADMINISTER, null));
        assertEquals(List.of(), List.copyOf(permissions.getProjects(BROWSE_PROJECTS, null)));
    }

    @Test
    void usersWithoutAccessAndInactiveOnesMayDoNothing() {
        User stranger = users.create(new NewUser("stranger", "x", "Stranger", "s@example.com"));
        assertFalse(permissions.hasPermission(BROWSE_PROJECTS, project, stranger));
        users.setActive(dana, false);
        assertFalse(permissions.hasPermission(BROWSE_PROJECTS, project, users.byName("dana").orElseThrow()));
    }

    @Test
    void administratorsHoldTheGlobalPermissions() {
        assertTrue(global.hasPermission(GlobalPermissionKey.SYSTEM_ADMIN, admin));
        assertFalse(global.hasPermission(GlobalPermissionKey.ADMINISTER, dana));
    }

    @Test
    void aSchemeOfItsOwnHidesAProjectFromAllButARole() {
        ProjectRole reviewers = roles.createRole(new ProjectRoleImpl("Reviewers", "They review"));
        long scheme = schemes.create("Private", "");
        schemes.grantToRole(scheme, BROWSE_PROJECTS, reviewers);
        schemes.assign(project, scheme);
        assertFalse(permissions.hasPermission(BROWSE_PROJECTS, project, dana));
        actors.add(reviewers, project, dana);
        assertTrue(permissions.hasPermission(BROWSE_PROJECTS, project, dana));
        assertEquals(List.of(project), List.copyOf(permissions.getProjects(BROWSE_PROJECTS, dana)));
        assertEquals(Set.of(dana), roles.getProjectRoleActors(reviewers, project).getUsers());
    }

    @Test
    void reportersMayDoWhatTheSchemeGrantsReporters() {
        long scheme = schemes.create("Reporters", "");
        schemes.grantToReporter(scheme, EDIT_ISSUES);
        schemes.assign(project, scheme);
        Issue issue = mock(Issue.class);
        when(issue.getProjectObject()).thenReturn(project);
        when(issue.getReporterId()).thenReturn(dana.getKey());
        assertTrue(permissions.hasPermission(EDIT_ISSUES, issue, dana));
        assertFalse(permissions.hasPermission(EDIT_ISSUES, issue, paula));
        assertFalse(permissions.hasPermission(EDIT_ISSUES, project, dana));
    }

    @Test
    void shipsJirasRolesAndRefusesADuplicate() {
        assertEquals(List.of("Administrators", "Developers", "Users"), roles.getProjectRoles().stream().map(ProjectRole::getName).toList());
        assertThrows(IllegalArgumentException.class, () -> roles.createRole(new ProjectRoleImpl("users", null)));
        assertTrue(roles.isUserInProjectRole(admin, roles.getProjectRole("administrators"), project));
    }

    @Test
    void activeMembersAreAssignable() {
        assertEquals(List.of("admin", "dana", "paula", "remi"),
                permissions.assignable(project).stream().map(user -> user.getName()).toList());
    }
}
