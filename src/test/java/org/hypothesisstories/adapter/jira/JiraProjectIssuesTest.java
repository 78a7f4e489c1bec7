package org.hypothesisstories.adapter.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.query.Query;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.application.port.ProjectIssues;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.plugin.Keys;
import org.junit.jupiter.api.Test;

class JiraProjectIssuesTest {
    private final SearchService search = mock(SearchService.class);
    private final ResearchFields fields = mock(ResearchFields.class);
    private final UserManager users = mock(UserManager.class);
    private final ProjectIssues issues = new JiraProjectIssues(search, fields, users);

    @Test
    void searchesAsTheReader() throws SearchException {
        ApplicationUser ana = mock(ApplicationUser.class);
        when(users.getUserByKey("ana")).thenReturn(ana);
        field(Keys.TIME_BOX_FIELD_SETTING, 7);
        field(Keys.TIME_BOX_ENDS_FIELD_SETTING, 8);
        Query query = mock(Query.class);
        when(search.parseQuery(ana, "project = 10 AND (cf[7] is not EMPTY OR cf[8] is not EMPTY)"))
                .thenReturn(new SearchService.ParseResult(query, null));
        Issue issue = mock(Issue.class, RETURNS_DEEP_STUBS);
        when(issue.getId()).thenReturn(5L);
        when(issue.getKey()).thenReturn("RES-5");
        when(issue.getSummary()).thenReturn("Why");
        when(issue.getStatus().getNameTranslation()).thenReturn("Done");
        when(issue.getAssignee()).thenReturn(null);
        when(search.search(eq(ana), eq(query), any())).thenReturn(new SearchResults<>(List.of(issue), 3, 2, 0));
        ProjectIssues.Seen seen = issues.withTimeBox(10, Actor.user("ana"), 2);
        assertEquals(new ProjectIssues.Line(new IssueRef(5, "RES-5"), "Why", "Done", Optional.empty()), seen.line(5));
        assertFalse(seen.complete(), "there are three, and two were looked at");
    }

    @Test
    void findsNothingBeforeSetUp() {
        when(fields.field(any())).thenReturn(Optional.empty());
        ProjectIssues.Seen seen = issues.withTimeBox(10, Actor.AUTOMATIC, 2);
        assertTrue(seen.ids().isEmpty());
        assertTrue(seen.complete());
    }

    private void field(String setting, long id) {
        CustomField field = mock(CustomField.class);
        when(field.getIdAsLong()).thenReturn(id);
        when(fields.field(setting)).thenReturn(Optional.of(field));
    }
}
