package org.hypothesisstories.workbench.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hypothesisstories.workbench.SettableClock;
import org.hypothesisstories.workbench.db.PooledDatabase;
import org.hypothesisstories.workbench.db.TestDatabase;
import org.hypothesisstories.workbench.event.SynchronousEvents;
import org.hypothesisstories.workbench.i18n.Translations;
import org.hypothesisstories.workbench.jira.service.IssueInput;
import org.hypothesisstories.workbench.jira.user.User;
import org.hypothesisstories.workbench.plugin.PluginModules;
import org.hypothesisstories.workbench.template.TemplateEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Issues on the host's own configuration: its screens, schemes, fields and Jira's classic workflow. */
class IssuesTest {
    private final PooledDatabase database = openDatabase();
    private final SettableClock clock = new SettableClock(Instant.parse("2025-06-02T09:00:00Z"));
    private final Translations translations = (locale, key, arguments) -> key;
    private final PluginModules modules = mock(PluginModules.class);
    private final TemplateEngine templates = mock(TemplateEngine.class);
    private final Configuration configuration = new Configuration(database, modules, templates, translations, clock);
    private final Issues issues = new Issues(new Issues.Host(database, clock, new SynchronousEvents(), (to, subject, body) -> { }, modules,
            templates, translations), Issues.Configured.from(configuration));
    private final IssueService service = issues.service();

    PooledDatabase openDatabase() {
        return TestDatabase.open();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void walksAnIssueThroughTheClassicWorkflow() throws Exception {
        configuration.createFirstUsers();
        User admin = configuration.people().users().byName("admin").orElseThrow();
        CustomField team = team();
        Long projectId = configuration.access().projects().create("RES", "Research", admin, "software").getId();
        var valid = service.validateCreate(admin, input().setProjectId(projectId).setIssueTypeId("10001").setSummary("One").setAssigneeId("admin"));
        assertTrue(valid.isValid(), () -> valid.getErrorCollection().toString());
        MutableIssue issue = service.create(admin, valid).getIssue();
        assertEquals("Open", issue.getStatus().getName());

        IssueInput withTeam = input().addCustomFieldValue(team.getId(), "blue");
        withTeam.setSkipScreenCheck(true);
        service.update(admin, service.validateUpdate(admin, issue.getId(), withTeam));
        assertEquals("blue", issues.manager().getIssueObject(issue.getId()).getCustomFieldValue(team));
        ChangeItemBean item = issues.history().getChangeHistories(issue).get(0).getChangeItemBeans().get(0);
        assertEquals(List.of("custom", "Team", "blue"), List.of(item.getFieldType(), item.getField(), item.getToString()));

        assertEquals(List.of("Start Progress", "Resolve Issue", "Close Issue"), issues.transitions().getSortedAvailableActions(issue, admin)
                .stream().map(ActionDescriptor::getName).collect(Collectors.toList()));
        MutableIssue resolved = transition(admin, issue, 5, input().setResolutionId("10000"));
        assertEquals("Resolved", resolved.getStatus().getName());
        assertEquals("Done", resolved.getResolution().getName());
        MutableIssue reopened = transition(admin, resolved, 3, input());
        assertNull(reopened.getResolution());
        assertEquals("blue", reopened.getCustomFieldValue(team));
        MutableIssue closed = transition(admin, reopened, 2, input().setResolutionId("10001"));
        assertFalse(service.isEditable(closed, admin));
    }

    @Test
    void keepsTalkWatchersLinksAndProperties() throws Exception {
        configuration.createFirstUsers();
        User admin = configuration.people().users().byName("admin").orElseThrow();
        User dana = configuration.people().users().byName("dana").orElseThrow();
        Long projectId = configuration.access().projects().create("RES", "Research", admin, "software").getId();
        MutableIssue one = create(admin, projectId, "One");
        MutableIssue two = create(admin, projectId, "Two");

        var comment = issues.comments().create(one, admin, "Look, [~dana]", true);
        assertEquals(List.of(dana), issues.comments().mentionedIn(comment));
        assertEquals("Look, [~dana]", issues.comments().getCommentById(comment.getId()).getBody());

        issues.watchers().startWatching(dana, one);
        issues.watchers().startWatching(dana, one);
        assertEquals(List.of(admin, dana), issues.watchers().getWatchers(one, Locale.ENGLISH));
        issues.watchers().stopWatching(dana, one);
        assertFalse(issues.watchers().isWatching(dana, one));

        Long blocks = issues.linkTypes().getIssueLinkTypesByName("blocks").iterator().next().getId();
        issues.links().createIssueLink(one.getId(), two.getId(), blocks, null, admin);
        assertEquals(two, issues.links().getOutwardLinks(one.getId()).get(0).getDestinationObject());
        assertEquals("This issue is blocked by RES-1",
                issues.history().getChangeItemsForField(two, "Link").get(0).getToString());

        assertTrue(issues.properties().put(one.getId(), "box", "{\"state\":\"open\"}"));
        assertFalse(issues.properties().put(one.getId(), "box", "1"));
        assertEquals("1", issues.properties().find(one.getId(), "box").orElseThrow().value());
        assertTrue(issues.properties().refusal("box", "{").isPresent());
    }

    private MutableIssue create(User user, Long projectId, String summary) {
        var valid = service.validateCreate(user, input().setProjectId(projectId).setIssueTypeId("10001").setSummary(summary));
        return service.create(user, valid).getIssue();
    }

    private CustomField team() throws Exception {
        var fields = configuration.fields().customFields();
        String types = "com.atlassian.jira.plugin.system.customfieldtypes:";
        return fields.createCustomField("Team", "", fields.getCustomFieldType(types + "textfield"),
                fields.getCustomFieldSearcher(types + "textsearcher"), List.of(GlobalIssueContext.getInstance()),
                Arrays.asList((com.atlassian.jira.issue.issuetype.IssueType) null));
    }

    private IssueInput input() {
        return (IssueInput) service.newIssueInputParameters();
    }

    private MutableIssue transition(User user, MutableIssue issue, int actionId, IssueInput input) {
        var valid = service.validateTransition(user, issue.getId(), actionId, input);
        assertTrue(valid.isValid(), () -> valid.getErrorCollection().toString());
        var done = service.transition(user, valid);
        assertTrue(done.isValid(), () -> done.getErrorCollection().toString());
        return done.getIssue();
    }
}
