package org.hypothesisstories.workbench.jira.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.util.ErrorCollection.Reason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hypothesisstories.workbench.jira.IssueWorld;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IssueServiceTest {
    private final IssueWorld world = new IssueWorld();
    private final IssueService service = world.issues.service();
    private final List<IssueEvent> heard = new ArrayList<>();

    @BeforeEach
    void listen() {
        world.events.register(this);
    }

    @EventListener
    public void hear(IssueEvent event) {
        heard.add(event);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void createsIssuesWithKeysStatusAndDefaults() {
        MutableIssue first = world.create("One");
        MutableIssue second = world.create("Two");
        assertEquals(List.of("RES-1", "RES-2"), List.of(first.getKey(), second.getKey()));
        assertEquals("To Do", first.getStatus().getName());
        assertEquals("Medium", first.getPriority().getName());
        assertEquals(world.dana, first.getReporter());
        assertEquals(world.dana, first.getCreator());
        assertEquals("usual", first.getCustomFieldValue(world.effort.field()), "the field is not on the screen");
        assertEquals(List.of(world.dana), world.issues.watchers().getWatchers(first, Locale.ENGLISH));
        assertEquals(first, world.issues.manager().getIssueObject("res-1"));
    }

    @Test
    void announcesACreationOnceItIsCommitted() {
        MutableIssue issue = world.create("One");
        assertEquals(1, heard.size());
        assertEquals(1L, heard.get(0).getEventTypeId());
        assertEquals(issue, heard.get(0).getIssue());
        assertEquals(world.dana, heard.get(0).getUser());
    }

    @Test
    void refusesAnIssueWithoutSummaryProjectOrType() {
        var noSummary = service.validateCreate(world.dana, world.input().setProjectId(world.project.getId()).setIssueTypeId(IssueWorld.STORY));
        assertEquals(Map.of("summary", "workbench.issue.summary.missing"), noSummary.getErrorCollection().getErrors());
        assertEquals(Set.of("pid"), service.validateCreate(world.dana, world.input()).getErrorCollection().getErrors().keySet());
        var noType = service.validateCreate(world.dana, world.input().setProjectId(world.project.getId()));
        assertEquals(Set.of("issuetype"), noType.getErrorCollection().getErrors().keySet());
    }

    @Test
    void letsNobodyCreateAnonymously() {
        var refused = service.validateCreate(null, world.input().setProjectId(world.project.getId()).setIssueTypeId(IssueWorld.STORY));
        assertEquals(Set.of(Reason.NOT_LOGGED_IN), refused.getErrorCollection().getReasons());
    }

    @Test
    void recordsAnUpdateAsOneChangeWithAllItsItems() {
        MutableIssue issue = world.create("One");
        world.clock.move(Duration.ofMinutes(5));
        update(issue, world.input().setSummary("Uno").setAssigneeId("admin").setPriorityId("2"));
        ChangeHistory change = only(world.issues.history().getChangeHistories(issue));
        assertEquals(world.dana, change.getAuthorObject());
        assertEquals(world.clock.instant(), change.getTimePerformed().toInstant());
        assertEquals(Set.of("summary: null/One -> null/Uno", "assignee: null/null -> " + world.admin.getKey() + "/" + world.admin.getDisplayName(),
                "priority: 3/Medium -> 2/High"), Set.copyOf(change.getChangeItemBeans().stream().map(IssueServiceTest::told).toList()));
        assertEquals(world.clock.instant(), world.fresh(issue).getUpdated().toInstant());
        assertEquals(2L, heard.get(1).getEventTypeId());
    }

    @Test
    void keepsWhatTheInputDoesNotMention() {
        MutableIssue issue = world.create("One");
        update(issue, world.input().setDescription("why"));
        update(issue, world.input().setSummary("Uno"));
        assertEquals("why", world.fresh(issue).getDescription());
    }

    @Test
    void clearsFieldsOfTheScreenWhenAskedNotToRetain() {
        MutableIssue issue = world.create("One");
        update(issue, world.input().setDescription("why"));
        IssueInput input = world.input().setSummary("Uno").setPriorityId("1");
        input.setRetainExistingValuesWhenParameterNotProvided(false);
        update(issue, input);
        assertNull(world.fresh(issue).getDescription());
    }

    @Test
    void ignoresFieldsThatAreNotOnTheScreen() {
        MutableIssue issue = world.create("One");
        update(issue, world.input().addCustomFieldValue(world.effort.id(), "3d"));
        assertEquals("usual", world.fresh(issue).getCustomFieldValue(world.effort.field()));
        IssueInput unchecked = world.input().addCustomFieldValue(world.effort.id(), "3d");
        unchecked.setSkipScreenCheck(true);
        update(issue, unchecked);
        assertEquals("3d", world.fresh(issue).getCustomFieldValue(world.effort.field()));
        assertEquals("Effort: usual/<usual> -> 3d/<3d>",
                told(only(only(world.issues.history().getChangeHistories(issue)).getChangeItemBeans())));
    }

    @Test
    void keepsTheInputOfARefusedField() {
        MutableIssue issue = world.create("One");
        world.screenFields.add(world.effort.id());
        UpdateValidationResult refused = service.validateUpdate(world.dana, issue.getId(),
                world.input().setSummary("Uno").addCustomFieldValue(world.effort.id(), "bad"));
        assertEquals(Map.of(world.effort.id(), "not this"), refused.getErrorCollection().getErrors());
        assertEquals("Uno", refused.getFieldValuesHolder().get("summary"));
        assertEquals("One", world.fresh(issue).getSummary());
    }

    @Test
    void saysNothingWhenNothingChanged() {
        MutableIssue issue = world.create("One");
        heard.clear();
        update(issue, world.input().setSummary("One"));
        assertEquals(List.of(), heard);
        assertEquals(List.of(), world.issues.history().getChangeHistories(issue));
    }

    @Test
    void addsTheCommentOfAnUpdateToItsEvent() {
        MutableIssue issue = world.create("One");
        update(issue, world.input().setSummary("Uno").setComment("better"));
        assertEquals("better", heard.get(1).getComment().getBody());
        assertEquals(1, world.issues.comments().getComments(issue).size());
    }

    @Test
    void assignsToPeopleWhoExist() {
        MutableIssue issue = world.create("One");
        assertFalse(service.validateAssign(world.dana, issue.getId(), "nobody").isValid());
        service.assign(world.dana, service.validateAssign(world.dana, issue.getId(), "admin"));
        assertEquals(world.admin, world.fresh(issue).getAssignee());
        assertEquals(3L, heard.get(1).getEventTypeId());
    }

    @Test
    void letsAListenerUpdateTheSameIssue() {
        world.events.register(new Relabeller());
        MutableIssue issue = world.create("One");
        update(issue, world.input().setSummary("Uno"));
        assertEquals("Uno", world.fresh(issue).getSummary());
        assertEquals("seen", world.fresh(issue).getDescription());
        assertEquals(2, world.issues.history().getChangeHistories(issue).size());
    }

    /** Changes every issue whose update it hears of, once. */
    public final class Relabeller {
        @EventListener
        public void hear(IssueEvent event) {
            MutableIssue issue = world.fresh(event.getIssue());
            if (event.getEventTypeId() == 2L && issue.getDescription() == null) {
                issue.setDescription("seen");
                world.issues.manager().updateIssue(world.admin, issue,
                        UpdateIssueRequest.builder().eventDispatchOption(EventDispatchOption.ISSUE_UPDATED).build());
            }
        }
    }

    @Test
    void doesNotMindAListenerThatThrows() {
        world.events.register(new Object() {
            @EventListener
            public void hear(IssueEvent event) {
                throw new IllegalStateException("no");
            }
        });
        assertTrue(world.create("One").isCreated());
    }

    @Test
    void tellsMentionedPeopleOfAComment() {
        MutableIssue issue = world.create("One");
        var comment = world.issues.comments().create(issue, world.dana, "Look, [~admin] and [~nobody]", true);
        assertEquals(List.of("admin: Look, [~admin] and [~nobody]"), world.mail);
        assertEquals(List.of(world.admin), world.issues.comments().mentionedIn(comment));
        assertEquals(6L, heard.get(1).getEventTypeId());
        assertEquals(comment, heard.get(1).getComment());
    }

    @Test
    void saysWhyAnIssueIsNotShown() {
        assertEquals(Set.of(Reason.NOT_FOUND), service.getIssue(world.dana, "RES-99").getErrorCollection().getReasons());
        MutableIssue issue = world.create("One");
        assertEquals(Set.of(Reason.NOT_LOGGED_IN), service.getIssue(null, issue.getId()).getErrorCollection().getReasons());
    }

    private void update(MutableIssue issue, IssueInput input) {
        UpdateValidationResult validation = service.validateUpdate(world.dana, issue.getId(), input);
        assertTrue(validation.isValid(), () -> validation.getErrorCollection().toString());
        service.update(world.dana, validation);
    }

    private static String told(ChangeItemBean item) {
        return item.getField() + ": " + item.getFrom() + "/" + item.getFromString() + " -> " + item.getTo() + "/" + item.getToString();
    }

    private static <T> T only(List<T> list) {
        assertEquals(1, list.size());
        return list.get(0);
    }
}
