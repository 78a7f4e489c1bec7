package org.hypothesisstories.adapter.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.worklog.Worklog;
import com.atlassian.jira.issue.worklog.WorklogManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.domain.timebox.Actor;
import org.junit.jupiter.api.Test;

class JiraTeamAndWorkTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    private final IssueManager issues = mock(IssueManager.class);
    private final MutableIssue issue = mock(MutableIssue.class);
    private final Project project = mock(Project.class);

    JiraTeamAndWorkTest() {
        lenient().when(issues.getIssueObject(1L)).thenReturn(issue);
        lenient().when(issue.getProjectObject()).thenReturn(project);
    }

    @Test
    void takesTheMembersOfARoleForTheTeam() {
        IssuePeople people = mock(IssuePeople.class);
        ProjectRole role = mock(ProjectRole.class);
        ApplicationUser ana = mock(ApplicationUser.class);
        when(ana.getKey()).thenReturn("ana-key");
        when(ana.getDisplayName()).thenReturn("Ana Alvarez");
        when(people.roleNamed("Scientists")).thenReturn(Optional.of(role));
        when(people.roleNamed("Nobody")).thenReturn(Optional.empty());
        when(people.inRole(role, project)).thenReturn(List.of(ana));
        when(people.byKey("ana-key")).thenReturn(Optional.of(ana));
        when(people.byKey("gone")).thenReturn(Optional.empty());
        JiraTeams teams = new JiraTeams(issues, people);

        assertEquals(Optional.of(List.of(Actor.user("ana-key"))), teams.members(1, "Scientists"));
        assertEquals(Optional.empty(), teams.members(1, "Nobody"));
        assertEquals(Optional.empty(), teams.members(2, "Scientists"));
        assertEquals("Ana Alvarez", teams.name(Actor.user("ana-key")));
        assertEquals("gone", teams.name(Actor.user("gone")));
    }

    @Test
    void addsUpTheWorkThatWasBegunSince() {
        WorklogManager worklogs = mock(WorklogManager.class);
        List<Worklog> logged = List.of(log(NINE.minusMillis(1), 100L), log(NINE, 3600L), log(NINE.plusSeconds(9), 60L), log(null, 7L),
                log(NINE, null));
        when(worklogs.getByIssue(issue)).thenReturn(logged);
        JiraLoggedWork work = new JiraLoggedWork(issues, worklogs);

        assertEquals(Duration.ofMinutes(61), work.since(1, NINE));
        assertEquals(Duration.ZERO, work.since(2, NINE));
    }

    private static Worklog log(Instant started, Long seconds) {
        Worklog log = mock(Worklog.class);
        lenient().when(log.getStartDate()).thenReturn(started == null ? null : Date.from(started));
        lenient().when(log.getTimeSpent()).thenReturn(seconds);
        return log;
    }
}
