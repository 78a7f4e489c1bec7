package org.hypothesisstories.adapter.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.hypothesisstories.application.port.BoardIssues.BoardIssue;
import org.hypothesisstories.application.port.BoardIssues.Found;
import org.hypothesisstories.application.port.BoardIssues.Mark;
import org.hypothesisstories.domain.evidence.CriteriaState;
import org.hypothesisstories.domain.lane.Lane;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.plugin.Keys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JiraBoardIssuesTest {
    private static final Actor DANA = Actor.user("dana");

    private final Map<String, Object> stored = new HashMap<>();
    private final SearchService search = mock(SearchService.class);
    private final CustomFieldManager customFields = mock(CustomFieldManager.class);
    private final StatusManager statuses = mock(StatusManager.class);
    private final List<Issue> all = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private JiraBoardIssues board;

    @BeforeEach
    void setUp() throws Exception {
        PluginSettings map = mock(PluginSettings.class);
        when(map.get(anyString())).thenAnswer(call -> stored.get(call.<String>getArgument(0)));
        PluginSettingsFactory factory = mock(PluginSettingsFactory.class);
        when(factory.createGlobalSettings()).thenReturn(map);
        JiraSettings settings = new JiraSettings(factory);
        ResearchStatuses research = new ResearchStatuses(statuses, settings);
        when(search.parseQuery(any(), anyString())).thenAnswer(call -> {
            Query query = mock(Query.class);
            asked.add(call.getArgument(1));
            return new SearchService.ParseResult(query, new MessageSetImpl());
        });
        when(search.search(any(), any(), any())).thenAnswer(call -> answer(asked.get(asked.size() - 1), call.getArgument(2)));
        board = new JiraBoardIssues(new BoardQueries(search, settings, research), new ResearchFields(customFields, settings), research,
                customFields, mock(UserManager.class));
    }

    private SearchResults<Issue> answer(String jql, PagerFilter<?> page) {
        if (jql.contains("cf[7] = \"met\"") || jql.contains("status = 10 AND cf[8] is EMPTY")) {
            return new SearchResults<>(all.subList(0, 1), 1, page.getMax(), 0);
        }
        boolean condition = jql.contains("cf[7]") || jql.contains("labels") || jql.contains("cf[8] is EMPTY");
        List<Issue> found = condition ? List.of() : all.stream().limit(page.getMax()).toList();
        return new SearchResults<>(found, condition ? 0 : all.size(), page.getMax(), 0);
    }

    @Test
    void findsNothingBeforeSetUp() {
        assertEquals(new Found(List.of(), 0, ""), board.in(10, DANA, 100));
        assertTrue(asked.isEmpty());
    }

    @Test
    void readsACardFromTheIndexAlone() {
        setUpLanes();
        Issue issue = issue(1, "11");
        ApplicationUser dana = mock(ApplicationUser.class);
        when(dana.getKey()).thenReturn("dana");
        when(dana.getDisplayName()).thenReturn("Dana");
        when(issue.getAssignee()).thenReturn(dana);

        BoardIssue card = board.in(10, DANA, 100).issues().get(0);
        assertEquals(Lane.TEST_HYPOTHESIS, card.lane());
        assertEquals("Dana", card.assignee().orElseThrow().name());
        assertEquals(Optional.of(CriteriaState.MET), card.state());
        assertEquals(Set.of(Mark.UNRANKED), card.marks());
        assertTrue(asked.get(1).endsWith("ORDER BY cf[8] ASC, priority DESC, key ASC"), asked.get(1));
        verify(issue, never()).getCustomFieldValue(any());
        assertTrue(asked.get(0).startsWith("project = 10 AND issuetype = 5 AND status in (10, 11, 12, 13, 14, 15)"
                + " AND (status != 15 OR updated >= -14d) ORDER BY updated DESC"), asked.get(0));
    }

    @Test
    void searchesAsOftenForOneCardAsForAThousand() {
        setUpLanes();
        issue(1, "10");
        board.in(10, DANA, 2000);
        int forOne = asked.size();
        asked.clear();
        LongStream.rangeClosed(2, 1000).forEach(id -> issue(id, "12"));

        assertEquals(1000, board.in(10, DANA, 2000).issues().size());
        assertEquals(forOne, asked.size());
        assertEquals(8, forOne);
    }

    @Test
    void tellsThatSomethingChanged() {
        setUpLanes();
        Issue issue = issue(1, "10");
        String before = board.changeToken(10, DANA);
        assertEquals(before, board.changeToken(10, DANA));
        when(issue.getUpdated()).thenReturn(new Timestamp(2));
        assertNotEquals(before, board.changeToken(10, DANA));
    }

    private void setUpLanes() {
        store(Keys.ISSUE_TYPE_SETTING, "5");
        store(Keys.CRITERIA_STATE_FIELD_SETTING, "customfield_7");
        store(Keys.RANK_FIELD_SETTING, "customfield_8");
        for (long id : new long[] {7, 8}) {
            CustomField field = mock(CustomField.class);
            when(field.getIdAsLong()).thenReturn(id);
            when(customFields.getCustomFieldObject("customfield_" + id)).thenReturn(field);
        }
        for (Lane lane : Lane.values()) {
            String id = String.valueOf(10 + lane.ordinal());
            store(Keys.STATUS_SETTING + lane.key(), id);
            Status status = mock(Status.class);
            when(statuses.getStatus(id)).thenReturn(status);
        }
    }

    private void store(String setting, String value) {
        stored.put(Keys.SETTINGS_PREFIX + setting, value);
    }

    private Issue issue(long id, String status) {
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(id);
        when(issue.getKey()).thenReturn("RES-" + id);
        when(issue.getStatusId()).thenReturn(status);
        when(issue.getUpdated()).thenReturn(new Timestamp(1));
        all.add(issue);
        return issue;
    }
}
