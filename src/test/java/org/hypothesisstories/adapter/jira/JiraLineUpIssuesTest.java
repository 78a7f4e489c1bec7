package org.hypothesisstories.adapter.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.QueryImpl;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hypothesisstories.application.port.LineUpIssues.Candidate;
import org.hypothesisstories.application.port.LineUpIssues.Found;
import org.hypothesisstories.application.port.LineUpIssues.Question;
import org.hypothesisstories.domain.lane.Lane;
import org.hypothesisstories.domain.lineup.LaneMove;
import org.hypothesisstories.domain.lineup.Misfit;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.BudgetText;
import org.hypothesisstories.plugin.Keys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JiraLineUpIssuesTest {
    private static final Instant CREATED = Instant.parse("2026-03-02T09:00:00Z");

    private final SearchService search = mock(SearchService.class);
    private final UserManager users = mock(UserManager.class);
    private final StatusManager statusManager = mock(StatusManager.class);
    private final CustomFieldManager customFields = mock(CustomFieldManager.class);
    private final ChangeHistoryManager histories = mock(ChangeHistoryManager.class);
    private final PluginSettings stored = mock(PluginSettings.class);
    private final ApplicationUser dana = mock(ApplicationUser.class);
    private final List<String> asked = new ArrayList<>();
    private JiraLineUpIssues issues;

    @BeforeEach
    void connect() throws SearchException {
        PluginSettingsFactory factory = mock(PluginSettingsFactory.class);
        when(factory.createGlobalSettings()).thenReturn(stored);
        JiraSettings settings = new JiraSettings(factory);
        ResearchStatuses statuses = new ResearchStatuses(statusManager, settings);
        issues = new JiraLineUpIssues(search, users, new LineUpQueries(new ResearchFields(customFields, settings), statuses, settings), statuses,
                new JiraLaneHistory(histories, statuses, new JiraServiceUsers(settings, users)));
        when(users.getUserByKey("dana")).thenReturn(dana);
        when(search.parseQuery(eq(dana), any())).thenAnswer(call -> {
            asked.add(call.getArgument(1));
            return new SearchService.ParseResult(new QueryImpl(), new MessageSetImpl());
        });
        when(search.search(eq(dana), any(), any())).thenReturn(new SearchResults<>(List.of(), 0, 10, 0));
    }

    private void setUp() {
        set(Keys.ISSUE_TYPE_SETTING, "7");
        for (Lane lane : Lane.values()) {
            set(Keys.STATUS_SETTING + lane.key(), String.valueOf(100 + lane.ordinal()));
        }
        field(Keys.TIME_BOX_STATE_FIELD_SETTING, 1);
        field(Keys.VERDICT_FIELD_SETTING, 2);
        field(Keys.CRITERIA_STATE_FIELD_SETTING, 3);
    }

    @Test
    void asksJirasIndexByIdsAsTheReader() {
        setUp();
        assertAsks("status in (105) AND (cf[3] is EMPTY OR cf[3] = \"no-evidence\") AND (cf[2] is EMPTY OR cf[2] != \"not-finished\") "
                + "ORDER BY updated DESC", Misfit.DONE_WITHOUT_EVIDENCE, Optional.empty());
        assertAsks("status in (105) AND cf[2] is EMPTY ORDER BY updated DESC", Misfit.DECIDED_WITHOUT_VERDICT, Optional.empty());
        assertAsks("status in (102, 103, 104, 105) ORDER BY updated DESC", Misfit.LANES_SKIPPED, Optional.empty());
        assertAsks("(status in (105) AND (cf[1] is EMPTY OR cf[1] = planned) OR NOT status in (105) AND issue in boxesIn(\"planned\", \"5d\")) "
                + "ORDER BY updated ASC", Misfit.BOX_NEVER_STARTED, Optional.of("5d"));
        assertAsks("status in (101, 103) AND ((cf[1] is EMPTY OR cf[1] = planned) OR cf[1] = stopped) ORDER BY updated DESC",
                Misfit.WORK_WITHOUT_BOX, Optional.empty());
        assertAsks("status in (102, 104) ORDER BY updated ASC", Misfit.STUCK_IN_REVIEW, Optional.of("3d"));
    }

    @Test
    void findsNothingBeforeSetUp() {
        for (Misfit kind : Misfit.values()) {
            assertEquals(new Found(List.of(), true), issues.find(question(kind, Optional.of("5d")), 10));
        }
        set(Keys.ISSUE_TYPE_SETTING, "7");
        for (Misfit kind : Misfit.values()) {
            assertEquals(new Found(List.of(), true), issues.find(question(kind, Optional.of("5d")), 10));
        }
        assertEquals(List.of(), asked);
    }

    @Test
    void tellsTheIssueAndItsWayThroughTheLanes() throws SearchException {
        setUp();
        set(Keys.SERVICE_USER_SETTING, "robot");
        Issue issue = issue();
        when(search.search(eq(dana), any(), any())).thenReturn(new SearchResults<>(List.of(issue), 11, 10, 0));
        List<ChangeHistory> changes = List.of(change(2, "103", "105", "robot"), change(1, "100", "103", "dana"));
        when(histories.getChangeHistories(issue)).thenReturn(changes);

        Found found = issues.find(question(Misfit.LANES_SKIPPED, Optional.empty()), 10);

        assertFalse(found.complete());
        Candidate candidate = found.issues().get(0);
        assertEquals("RES-1", candidate.issue().key());
        assertTrue(candidate.done());
        assertEquals(List.of(
                new LaneMove(Optional.of(Lane.UPDATE_MODEL), CREATED.plusSeconds(1), false),
                new LaneMove(Optional.of(Lane.DONE), CREATED.plusSeconds(2), true)), candidate.history().get().moves());
        assertEquals(Set.of(Lane.TEST_HYPOTHESIS, Lane.CODE_REVIEW_HYPOTHESIS), candidate.history().get().skipped());
    }

    @Test
    void callsALaneAsPeopleDo() {
        assertEquals("Done", issues.name(Lane.DONE));
        set(Keys.STATUS_SETTING + Lane.DONE.key(), "105");
        Status done = mock(Status.class);
        when(done.getName()).thenReturn("Finished");
        when(statusManager.getStatus("105")).thenReturn(done);
        assertEquals("Finished", issues.name(Lane.DONE));
    }

    @Test
    void failsWhenJiraDoesNotUnderstand() {
        setUp();
        MessageSetImpl errors = new MessageSetImpl();
        errors.addErrorMessage("no such field");
        when(search.parseQuery(eq(dana), any())).thenReturn(new SearchService.ParseResult(null, errors));
        assertThrows(IllegalStateException.class, () -> issues.find(question(Misfit.LANES_SKIPPED, Optional.empty()), 10));
    }

    private void assertAsks(String condition, Misfit kind, Optional<String> patience) {
        asked.clear();
        issues.find(question(kind, patience), 10);
        assertEquals(List.of("project = 10000 AND issuetype = 7 AND " + condition), asked);
    }

    private static Question question(Misfit kind, Optional<String> patience) {
        return new Question(kind, Optional.of(10000L), Actor.user("dana"), patience.flatMap(text -> BudgetText.parse(text).value()));
    }

    private static Issue issue() {
        Status done = mock(Status.class);
        when(done.getName()).thenReturn("Done");
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(1L);
        when(issue.getKey()).thenReturn("RES-1");
        when(issue.getSummary()).thenReturn("A question");
        when(issue.getStatus()).thenReturn(done);
        when(issue.getStatusId()).thenReturn("105");
        when(issue.getCreated()).thenReturn(Timestamp.from(CREATED));
        return issue;
    }

    private static ChangeHistory change(long second, String from, String to, String by) {
        ApplicationUser author = mock(ApplicationUser.class);
        when(author.getKey()).thenReturn(by);
        ChangeHistory change = mock(ChangeHistory.class);
        when(change.getId()).thenReturn(second);
        when(change.getTimePerformed()).thenReturn(Timestamp.from(CREATED.plusSeconds(second)));
        when(change.getAuthorObject()).thenReturn(author);
        ChangeItemBean moved = new ChangeItemBean(ChangeItemBean.STATIC_FIELD, "status", from, "", to, "");
        ChangeItemBean other = new ChangeItemBean(ChangeItemBean.STATIC_FIELD, "assignee", "a", "", "b", "");
        when(change.getChangeItemBeans()).thenReturn(List.of(other, moved));
        return change;
    }

    private void set(String setting, String value) {
        when(stored.get(Keys.SETTINGS_PREFIX + setting)).thenReturn(value);
    }

    private void field(String setting, long id) {
        CustomField field = mock(CustomField.class);
        when(field.getIdAsLong()).thenReturn(id);
        set(setting, setting);
        when(customFields.getCustomFieldObject(setting)).thenReturn(field);
    }
}
