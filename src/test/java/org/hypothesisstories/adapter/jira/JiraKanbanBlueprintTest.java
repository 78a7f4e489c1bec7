package org.hypothesisstories.adapter.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.hypothesisstories.domain.kanban.KanbanIds;
import org.hypothesisstories.domain.kanban.KanbanPlan;
import org.hypothesisstories.domain.kanban.KanbanQuery;
import org.hypothesisstories.application.port.LaneLimitBook;
import org.hypothesisstories.domain.issue.ProjectRef;
import org.hypothesisstories.domain.lane.Lane;
import org.hypothesisstories.domain.lane.LaneLimit;
import org.hypothesisstories.domain.lane.LaneLimits;
import org.hypothesisstories.domain.lane.LimitMode;
import org.hypothesisstories.domain.lane.LimitScope;
import org.hypothesisstories.plugin.Keys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JiraKanbanBlueprintTest {
    private static final ProjectRef PROJECT = new ProjectRef(4, "RES", "Research");

    private final Map<String, Object> stored = new HashMap<>();
    private final PluginSettingsFactory factory = mock(PluginSettingsFactory.class);
    private final CustomFieldManager fieldManager = mock(CustomFieldManager.class);
    private final StatusManager statusManager = mock(StatusManager.class);
    private final WorkflowManager workflows = mock(WorkflowManager.class);
    private final LaneLimitBook limits = mock(LaneLimitBook.class);
    private JiraSettings settings;
    private JiraKanbanBlueprint blueprint;

    @BeforeEach
    void setLanesUp() {
        PluginSettings kept = mock(PluginSettings.class);
        when(kept.get(anyString())).thenAnswer(call -> stored.get(call.getArgument(0, String.class)));
        when(kept.put(anyString(), org.mockito.ArgumentMatchers.any())).thenAnswer(call -> stored.put(call.getArgument(0), call.getArgument(1)));
        when(factory.createGlobalSettings()).thenReturn(kept);
        settings = new JiraSettings(factory);
        settings.write(Keys.ISSUE_TYPE_SETTING, "100");
        for (Lane lane : Lane.values()) {
            Status status = mock(Status.class);
            when(status.getName()).thenReturn(lane.defaultName());
            when(statusManager.getStatus("s" + lane.ordinal())).thenReturn(status);
            settings.write(Keys.STATUS_SETTING + lane.key(), "s" + lane.ordinal());
        }
        Status lane = status("s0");
        Status blocked = status("blocked");
        JiraWorkflow workflow = mock(JiraWorkflow.class);
        when(workflow.getLinkedStatusObjects()).thenReturn(List.of(lane, blocked));
        when(workflows.getWorkflow(anyLong(), anyString())).thenReturn(workflow);
        blueprint = new JiraKanbanBlueprint(settings, new ResearchStatuses(statusManager, settings), new ResearchFields(fieldManager, settings), workflows, limits);
        when(limits.of(4)).thenReturn(LaneLimits.NONE);
    }

    private static Status status(String id) {
        Status status = mock(Status.class);
        when(status.getId()).thenReturn(id);
        return status;
    }

    private void field(String setting, long id, String name) {
        CustomField field = mock(CustomField.class);
        when(field.getId()).thenReturn("customfield_" + id);
        when(field.getIdAsLong()).thenReturn(id);
        when(field.getFieldName()).thenReturn(name);
        when(fieldManager.getCustomFieldObject("customfield_" + id)).thenReturn(field);
        settings.write(setting, "customfield_" + id);
    }

    @Test
    void plansOneColumnALaneInItsOrder() {
        KanbanPlan plan = blueprint.of(PROJECT).orElseThrow();

        assertEquals("project = \"RES\" AND issuetype = 100 ORDER BY Rank ASC", plan.query());
        assertEquals(List.of("s0", "s1", "s2", "s3", "s4", "s5"), plan.columns().stream().map(column -> column.status()).toList());
        assertEquals("Test Hypothesis", plan.columns().get(1).name());
        assertEquals(Set.of("blocked"), plan.otherStatuses());
    }

    @Test
    void limitsTheColumnsOfLimitedLanes() {
        when(limits.of(4)).thenReturn(new LaneLimits(LaneLimits.PRIORITY, Map.of(
                Lane.TEST_HYPOTHESIS, new LaneLimit(Map.of(LimitScope.LANE, 3), LimitMode.BLOCK),
                Lane.UPDATE_MODEL, new LaneLimit(Map.of(LimitScope.PERSON, 1), LimitMode.WARN))));

        List<OptionalInt> most = blueprint.of(PROJECT).orElseThrow().columns().stream().map(column -> column.most()).toList();
        assertEquals(OptionalInt.of(3), most.get(1));
        assertEquals(5, most.stream().filter(OptionalInt::isEmpty).count());
    }

    @Test
    void asksOnlyForWhatThereAreFieldsFor() {
        assertEquals(Set.of(KanbanQuery.HELP_WANTED, KanbanQuery.MINE, KanbanQuery.IN_REVIEW), blueprint.of(PROJECT).orElseThrow().queries().keySet());
        field(Keys.TIME_BOX_STATE_FIELD_SETTING, 7, "Time box state");
        field(Keys.VERDICT_FIELD_SETTING, 8, "Verdict");
        field(Keys.RANK_FIELD_SETTING, 9, "Research rank");

        KanbanPlan plan = blueprint.of(PROJECT).orElseThrow();
        assertEquals("cf[7] = expired", plan.queries().get(KanbanQuery.DECIDE));
        assertEquals("cf[9] is EMPTY AND status = s0", plan.queries().get(KanbanQuery.UNRANKED));
        assertEquals("status in (s2, s4)", plan.queries().get(KanbanQuery.IN_REVIEW));
        assertEquals(Map.of("customfield_8", "Verdict"), plan.cardFields());
        assertEquals(KanbanQuery.SWIMLANES, plan.answerable(KanbanQuery.SWIMLANES));
    }

    @Test
    void plansNothingBeforeSetUp() {
        when(statusManager.getStatus("s3")).thenReturn(null);
        assertFalse(blueprint.of(PROJECT).isPresent());
    }

    @Test
    void remembersAndForgetsTheBoard() {
        JiraKanbanBook book = new JiraKanbanBook(settings);
        assertEquals(KanbanIds.UNKNOWN, book.of(4));
        KanbanIds ids = new KanbanIds(OptionalLong.of(7), OptionalLong.of(10_003));
        book.keep(4, ids);
        assertEquals(ids, book.of(4));
        assertEquals(KanbanIds.UNKNOWN, book.of(5));
        book.keep(4, KanbanIds.UNKNOWN);
        assertEquals(KanbanIds.UNKNOWN, book.of(4));
    }
}
