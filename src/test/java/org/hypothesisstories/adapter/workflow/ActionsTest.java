package org.hypothesisstories.adapter.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.WorkflowException;
import java.net.URI;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hypothesisstories.adapter.jira.FlaggedField;
import org.hypothesisstories.adapter.json.JsonReader;
import org.hypothesisstories.application.call.OrderWebCall;
import org.hypothesisstories.domain.call.WebAddress;
import org.hypothesisstories.domain.timer.DueTimer;
import org.hypothesisstories.domain.timer.TimerKind;
import org.hypothesisstories.plugin.Keys;
import org.hypothesisstories.testing.InMemoryWebCalls;
import org.hypothesisstories.testing.TimeBoxWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ActionsTest {
    private final GuardFixture fixture = new GuardFixture();
    private final CommentManager comments = mock(CommentManager.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final OptionsManager options = mock(OptionsManager.class);
    private final InMemoryWebCalls calls = new InMemoryWebCalls();

    private ApplicationUser robot;
    private ApplicationUser dana;

    @BeforeEach
    void callAsARobot() {
        robot = fixture.user("robot");
        dana = fixture.user("dana");
        fixture.caller(robot);
        when(fixture.transition.issue.getAssignee()).thenReturn(dana);
    }

    @Test
    void writesACommentWithEverythingFilledInAtOnce() throws WorkflowException {
        when(dana.getDisplayName()).thenReturn("{issue} $1 <script>");
        fixture.expire();
        fixture.argument(Keys.COMMENT_TEXT_ARG, "{issue}: {budget}, {state}, {deadline}, {assignee}, {color} {issue}");

        execute(new CommentPostFunction(comments, fixture.texts, fixture.people));

        verify(comments).create(fixture.transition.issue, robot,
                "RES-1: 1 hour, Used up: decide, 2025-03-03T10:00:00Z, {issue} $1 <script>, {color} RES-1", true);
    }

    @Test
    void writesOfAnIssueWithoutABoxAndWithoutAnAssignee() {
        when(fixture.transition.issue.getAssignee()).thenReturn(null);

        assertEquals("There is no time box yet.; nobody", fixture.texts.fill("{state}; {assignee}", fixture.transition.issue));
        fixture.world.started("1d");
        fixture.world.pause.pause(TimeBoxWorld.ISSUE, TimeBoxWorld.ANA, TimeBoxWorld.BY_HAND);
        assertEquals("no deadline", fixture.texts.fill("{deadline}", fixture.transition.issue));
    }

    @Test
    void writesNoEmptyComment() throws WorkflowException {
        fixture.argument(Keys.COMMENT_TEXT_ARG, " ");

        execute(new CommentPostFunction(comments, fixture.texts, fixture.people));

        verify(comments, never()).create(any(), any(ApplicationUser.class), any(), anyBoolean());
    }

    @Test
    void tellsEachPersonOnce() throws WorkflowException {
        ApplicationUser paula = fixture.user("paula");
        ApplicationUser gone = fixture.user("gone");
        ApplicationUser remi = fixture.user("remi");
        when(gone.isActive()).thenReturn(false);
        fixture.watchedBy(remi, dana, gone);
        fixture.role(10100, "Product Owner", paula, dana);
        fixture.group("team", remi, robot);
        fixture.argument(Keys.NOTIFY_PEOPLE_ARG, "assignee,reporter,watchers");
        fixture.argument(Keys.NOTIFY_ROLE_ARG, "10100");
        fixture.argument(Keys.NOTIFY_GROUP_ARG, "team");
        fixture.argument(Keys.NOTIFY_TEXT_ARG, "Decide on {issue}.");

        execute(new NotifyPostFunction(comments, fixture.texts, fixture.people));

        verify(comments).create(fixture.transition.issue, robot, "[~dana] [~remi] [~paula] [~robot] Decide on RES-1.", true);
    }

    @Test
    void tellsNobodyWhereThereIsNobody() throws WorkflowException {
        fixture.argument(Keys.NOTIFY_PEOPLE_ARG, "reporter");
        fixture.argument(Keys.NOTIFY_ROLE_ARG, "77");
        fixture.argument(Keys.NOTIFY_GROUP_ARG, "nobody");

        execute(new NotifyPostFunction(comments, fixture.texts, fixture.people));

        verify(comments, never()).create(any(), any(ApplicationUser.class), any(), anyBoolean());
    }

    @Test
    void givesTheIssueToWhomTheWorkflowSays() throws WorkflowException {
        ApplicationUser paula = fixture.user("paula");
        ApplicationUser remi = fixture.user("remi");
        when(permissions.hasPermission(eq(ProjectPermissions.ASSIGNABLE_USER), eq(fixture.transition.issue), any())).thenReturn(true);
        when(fixture.transition.issue.getReporterId()).thenReturn("key-remi");
        when(fixture.project.getProjectLead()).thenReturn(paula);
        assign("user", "key-dana");
        verify(fixture.transition.issue).setAssignee(dana);
        assign("lead", "");
        verify(fixture.transition.issue).setAssignee(paula);
        assign("before", "");
        verify(fixture.transition.issue, never()).setAssignee(remi);
        assign("reporter", "");
        verify(fixture.transition.issue).setAssignee(remi);
    }

    @Test
    void givesTheIssueBackToTheAssigneeBefore() throws WorkflowException {
        ApplicationUser remi = fixture.user("remi");
        when(permissions.hasPermission(eq(ProjectPermissions.ASSIGNABLE_USER), eq(fixture.transition.issue), any())).thenReturn(true);
        ChangeHistory change = mock(ChangeHistory.class);
        when(change.getId()).thenReturn(1L);
        when(change.getTimePerformed()).thenReturn(new Timestamp(1));
        when(change.getChangeItemBeans()).thenReturn(
                List.of(new ChangeItemBean("jira", "assignee", "key-remi", "Remi", "key-dana", "Dana")));
        fixture.history.add(change);

        assign("before", "");

        verify(fixture.transition.issue).setAssignee(remi);
    }

    @Test
    void refusesToGiveTheIssueToSomebodyWhoMayNotHaveIt() {
        assertTrue(refusal(() -> assign("user", "key-dana")).startsWith("The issue cannot be given to key-dana"));
        assertTrue(refusal(() -> assign("user", "key-nobody")).startsWith("The issue cannot be given to key-nobody"));
        verify(fixture.transition.issue, never()).setAssignee(any());
    }

    @Test
    void setsAFieldThroughItsForm() throws WorkflowException {
        CustomField field = field("customfield_10001");
        when(field.getValueFromParams(any())).thenAnswer(call -> "read: " + ((String[]) call.<Map<?, ?>>getArgument(0).get("typed"))[0]);
        set("customfield_10001", "blue");
        verify(fixture.transition.issue).setCustomFieldValue(field, "read: blue");
        set("customfield_10001", "");
        verify(fixture.transition.issue).setCustomFieldValue(field, null);
    }

    @Test
    void setsThePriorityByNameAndAddsLabels() throws WorkflowException {
        Priority high = mock(Priority.class);
        when(high.getId()).thenReturn("2");
        when(high.getName()).thenReturn("High");
        when(fixture.constants.getPriorities()).thenReturn(List.of(high));
        when(fixture.transition.issue.getLabels()).thenReturn(Set.of(new Label(1L, 10001L, "old")));
        set("priority", "high");
        verify(fixture.transition.issue).setPriorityId("2");
        set("labels", "late again");
        verify(fixture.transition.issue).setLabels(
                Set.of(new Label(null, null, "old"), new Label(null, null, "late"), new Label(null, null, "again")));
        assertTrue(refusal(() -> set("priority", "Enormous")).startsWith("The workflow sets Field priority to \"Enormous\""));
    }

    @Test
    void refusesAFieldThatIsGoneAndAValueThatItCannotRead() {
        CustomField field = field("customfield_10001");
        when(field.getValueFromParams(any())).thenThrow(new FieldValidationException("Not a colour"));

        assertEquals("The workflow sets Colour to \"7\", which the field cannot read (Not a colour). Ask an administrator to mend the "
                + "workflow.", refusal(() -> set("customfield_10001", "7")));
        assertTrue(refusal(() -> set("customfield_1", "7")).contains("\"customfield_1\" that does not exist"));
        assertTrue(refusal(() -> set("status", "7")).contains("\"status\" that does not exist"));
    }

    @Test
    void labelsTheIssueWhereThereAreNoFlags() throws WorkflowException {
        fixture.argument(Keys.FLAG_LABEL_ARG, "time is up");

        execute(new FlagPostFunction(new FlaggedField(fixture.customFields, options, fixture.values)));

        verify(fixture.transition.issue).setLabels(Set.of(new Label(null, null, "time-is-up")));
    }

    @Test
    void flagsTheIssueWhereJiraSoftwareIs() throws WorkflowException {
        CustomField flagged = field("customfield_10002");
        FieldConfig config = mock(FieldConfig.class);
        Options offered = mock(Options.class);
        Option impediment = mock(Option.class);
        when(flagged.getRelevantConfig(fixture.transition.issue)).thenReturn(config);
        when(options.getOptions(config)).thenReturn(offered);
        when(offered.get(0)).thenReturn(impediment);
        when(impediment.getOptionId()).thenReturn(10019L);
        when(fixture.customFields.getCustomFieldObjectsByName("Flagged")).thenReturn(List.of(flagged));
        when(flagged.getValueFromParams(any())).thenReturn(List.of(impediment));

        execute(new FlagPostFunction(new FlaggedField(fixture.customFields, options, fixture.values)));

        verify(fixture.transition.issue).setCustomFieldValue(flagged, List.of(impediment));
        verify(fixture.transition.issue, never()).setLabels(any());
    }

    @Test
    void ordersACallWithTheIssueAsItIs() throws WorkflowException {
        fixture.addresses.put(new WebAddress("bell", URI.create("https://example.com"), "0123456789abcdef"));
        fixture.expire();
        fixture.argument(Keys.CALL_ADDRESS_ARG, "bell");
        OrderWebCall order = new OrderWebCall(calls, fixture.world.timers, () -> "token-1", Runnable::run, fixture.world.clock);

        execute(new CallAddressPostFunction(order, fixture.world.readTimeBoxStanding, fixture.people, fixture.world.clock));

        Map<?, ?> body = (Map<?, ?>) JsonReader.read(calls.find("token-1").orElseThrow().body());
        assertEquals("token-1", body.get("id"));
        assertEquals("robot", body.get("by"));
        assertEquals("RES-1", ((Map<?, ?>) body.get("issue")).get("key"));
        assertEquals("expired", ((Map<?, ?>) body.get("timeBox")).get("state"));
        DueTimer timer = fixture.world.timers.due(Instant.parse("2030-01-01T00:00:00Z"), 10).get(0);
        assertEquals(TimerKind.WEB_CALL, timer.key().kind());
        assertEquals("token-1", timer.key().purpose());
    }

    private void assign(String to, String userKey) throws WorkflowException {
        fixture.argument(Keys.ASSIGN_TO_ARG, to);
        fixture.argument(Keys.ASSIGN_USER_ARG, userKey);
        execute(new AssignPostFunction(fixture.people, permissions, fixture.histories, fixture.reader));
    }

    private void set(String field, String value) throws WorkflowException {
        fixture.argument(Keys.SET_FIELD_ARG, field);
        fixture.argument(Keys.SET_VALUE_ARG, value);
        execute(new SetFieldPostFunction(fixture.values, fixture.reader));
    }

    private CustomField field(String id) {
        CustomField field = mock(CustomField.class);
        when(field.getId()).thenReturn(id);
        when(field.getName()).thenReturn("Colour");
        when(fixture.customFields.getCustomFieldObject(id)).thenReturn(field);
        doAnswer(call -> call.<Map<String, Object>>getArgument(0).put("typed",
                call.<Map<String, String[]>>getArgument(1).get(id))).when(field).populateFromParams(any(), any());
        return field;
    }

    private void execute(FunctionProvider function) throws WorkflowException {
        function.execute(fixture.vars(), fixture.transition.args, null);
    }

    private static String refusal(Executable action) {
        return GuardFixture.words(assertThrows(InvalidInputException.class, action));
    }
}
