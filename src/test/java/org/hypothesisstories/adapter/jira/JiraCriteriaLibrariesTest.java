package org.hypothesisstories.adapter.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.domain.hypothesis.CriteriaLibrary;
import org.hypothesisstories.domain.hypothesis.CriteriaTemplate;
import org.hypothesisstories.domain.timebox.Actor;
import org.junit.jupiter.api.Test;

class JiraCriteriaLibrariesTest {
    private static final int LONGEST_SETTING = 99_000;

    @Test
    void keepsTheLongestLibraryInOneSetting() {
        Map<String, String> stored = new HashMap<>();
        PluginSettings settings = mock(PluginSettings.class);
        when(settings.get(anyString())).thenAnswer(call -> stored.get(call.<String>getArgument(0)));
        doAnswer(call -> stored.put(call.getArgument(0), call.getArgument(1))).when(settings).put(anyString(), any());
        PluginSettingsFactory factory = mock(PluginSettingsFactory.class);
        when(factory.createGlobalSettings()).thenReturn(settings);
        JiraCriteriaLibraries libraries = new JiraCriteriaLibraries(new JiraSettings(factory));
        CriteriaLibrary longest = new CriteriaLibrary(List.of("precision"),
                List.of(new CriteriaTemplate("A", List.of("<".repeat(CriteriaLibrary.MOST_TEXT)))));

        assertEquals(CriteriaLibrary.EMPTY, libraries.of(1));
        libraries.keep(1, longest);

        assertEquals(longest, libraries.of(1));
        assertEquals(CriteriaLibrary.EMPTY, libraries.of(2));
        assertTrue(stored.get("org.hypothesisstories.jira.criteria-library.1").length() < LONGEST_SETTING);
    }

    @Test
    void asksJiraWhoMaySeeAndWhoAdministersAProject() {
        ProjectManager projects = mock(ProjectManager.class);
        PermissionManager permissions = mock(PermissionManager.class);
        UserManager users = mock(UserManager.class);
        Project project = mock(Project.class);
        ApplicationUser dana = mock(ApplicationUser.class);
        when(project.getId()).thenReturn(1L);
        when(projects.getProjectObjByKey("RES")).thenReturn(project);
        when(projects.getProjectObj(1L)).thenReturn(project);
        when(users.getUserByKey("dana")).thenReturn(dana);
        when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, dana)).thenReturn(true);
        JiraProjectAccess access = new JiraProjectAccess(projects, permissions, users);

        assertEquals(Optional.of(1L), access.visible("RES", Actor.user("dana")));
        assertEquals(Optional.empty(), access.visible("RES", Actor.AUTOMATIC));
        assertEquals(Optional.empty(), access.visible("NONE", Actor.user("dana")));
        assertEquals(false, access.isAdministrator(1, Actor.user("dana")));
        when(permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, dana)).thenReturn(true);
        assertEquals(true, access.isAdministrator(1, Actor.user("dana")));
    }
}
