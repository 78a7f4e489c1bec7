package org.hypothesisstories.adapter.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.domain.timebox.Actor;
import org.junit.jupiter.api.Test;

class JiraVisibleIssuesTest {

    @Test
    void fetchesAllAtOnceAndKeepsWhatMayBeBrowsed() {
        IssueManager issues = mock(IssueManager.class);
        PermissionManager permissions = mock(PermissionManager.class);
        UserManager users = mock(UserManager.class);
        ApplicationUser ana = mock(ApplicationUser.class);
        Issue open = issue(1L, 10L);
        Issue secret = issue(2L, 11L);
        when(users.getUserByKey("ana")).thenReturn(ana);
        when(issues.getIssueObjects(List.of(1L, 2L, 3L))).thenReturn(List.of(open, secret));
        when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, open, ana)).thenReturn(true);
        when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, open, null)).thenReturn(false);

        JiraVisibleIssues visible = new JiraVisibleIssues(issues, permissions, users);

        assertEquals(Map.of(1L, 10L), visible.among(List.of(1L, 2L, 3L), Actor.user("ana")));
        assertEquals(Map.of(), visible.among(List.of(1L, 2L, 3L), Actor.AUTOMATIC));
        verify(issues, times(2)).getIssueObjects(List.of(1L, 2L, 3L));
        verifyNoMoreInteractions(issues);
    }

    private static Issue issue(long id, long projectId) {
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(id);
        when(issue.getProjectId()).thenReturn(projectId);
        return issue;
    }
}
