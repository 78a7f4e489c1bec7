package org.hypothesisstories.adapter.jira.setup;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenFactory;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hypothesisstories.adapter.jira.JiraServiceUsers;
import org.hypothesisstories.adapter.jira.JiraSettings;
import org.hypothesisstories.application.setup.SetUpPart;
import org.hypothesisstories.application.setup.SetUpProject;
import org.hypothesisstories.application.setup.SetUpReport;
import org.hypothesisstories.application.setup.SetUpTarget;
import org.hypothesisstories.testing.InMemorySetUpTurn;
import org.hypothesisstories.testing.TimeBoxWorld;
import org.hypothesisstories.workbench.db.PooledDatabase;
import org.hypothesisstories.workbench.db.TestDatabase;
import org.hypothesisstories.workbench.event.SynchronousEvents;
import org.hypothesisstories.workbench.i18n.Translations;
import org.hypothesisstories.workbench.jira.Configuration;
import org.hypothesisstories.workbench.jira.Issues;
import org.hypothesisstories.workbench.jira.Layout;
import org.hypothesisstories.workbench.jira.Vocabulary;
import org.hypothesisstories.workbench.jira.user.User;
import org.hypothesisstories.workbench.plugin.PluginModules;
import org.hypothesisstories.workbench.settings.DatabaseSettingsFactory;
import org.hypothesisstories.workbench.template.TemplateEngine;

/** The workbench's Jira with the project RES and our parts of set-up, each of its services watched by {@link Faults}. */
final class SetUpWorld implements AutoCloseable {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2025-06-02T09:00:00Z"));

    final PooledDatabase database = TestDatabase.open();
    final Faults faults = new Faults();
    final Configuration jira;
    final Issues issues;
    final User admin;
    final JiraSettings settings;
    final WorkflowManager workflows;
    final SetUpProject setUp;
    final FoundObjects found;
    final SetUpTarget res;
    /** How many hypotheses the search counts. */
    long hypotheses;

    SetUpWorld() {
        PluginModules modules = new OurFields();
        Translations translations = (locale, key, arguments) -> key;
        jira = new Configuration(database, modules, mock(TemplateEngine.class), translations, CLOCK);
        jira.createFirstUsers();
        admin = jira.people().users().byName("admin").orElseThrow();
        res = new SetUpTarget("RES", admin.getKey());
        jira.access().projects().create("RES", "Research", admin, "software");
        jira.access().projects().create("OPS", "Operations", admin, "software");
        issues = new Issues(new Issues.Host(database, CLOCK, new SynchronousEvents(), (to, subject, body) -> { },
                modules, mock(TemplateEngine.class), translations), Issues.Configured.from(jira));
        PluginSettingsFactory stored = new DatabaseSettingsFactory(database);
        settings = new JiraSettings(faults.watchResults(PluginSettingsFactory.class, stored));
        workflows = faults.watch(WorkflowManager.class, issues.workflowManager());
        found = new FoundObjects(settings, jira.vocabulary().issueTypes(), jira.layout().screens(), jira.layout().screenSchemes());
        setUp = new SetUpProject(
                new JiraSetUpGate(jira.access().global(), jira.access().permissions(), jira.people().users(), jira.access().projects()),
                new JiraServiceUsers(settings, jira.people().users()), new InMemorySetUpTurn(CLOCK),
                new TimeBoxWorld().tryRefusedAgain, parts());
    }

    private List<SetUpPart> parts() {
        Vocabulary words = jira.vocabulary();
        Layout layout = jira.layout();
        FieldScreenFactory factory = faults.watch(FieldScreenFactory.class, layout.blankScreens());
        CustomFieldManager fields = faults.watch(CustomFieldManager.class, jira.fields().customFields());
        return new JiraSetUpParts(
                new ConstantParts(faults.watch(IssueTypeManager.class, words.issueTypes()), words.avatars(),
                        faults.watch(StatusManager.class, words.statuses()), words.categories(),
                        faults.watch(ResolutionManager.class, words.resolutions()), settings),
                new LinkParts(faults.watch(IssueLinkTypeManager.class, issues.linkTypes()), settings),
                new FieldParts(fields, found, settings),
                new ScreenParts(layout.screens(), layout.screenSchemes(), factory, found, settings),
                new WorkflowParts(workflows, faults.watch(WorkflowSchemeManager.class, layout.workflowSchemes()),
                        jira.people().users(), jira.access().projects(), search(), found, settings),
                new ProjectParts(faults.watch(IssueTypeSchemeManager.class, layout.issueTypeSchemes()),
                        faults.watch(FieldConfigSchemeManager.class, jira.fields().customFields().contexts()), jira.fields().all(),
                        faults.watch(IssueTypeScreenSchemeManager.class, layout.typeScreenSchemes()), factory,
                        jira.access().projects(), found)).inOrder();
    }

    private SearchService search() {
        SearchService search = mock(SearchService.class);
        when(search.parseQuery(any(), any())).thenReturn(mock(SearchService.ParseResult.class));
        try {
            when(search.searchCountOverrideSecurity(any(), any())).thenAnswer(call -> hypotheses);
        } catch (SearchException impossible) {
            throw new AssertionError(impossible);
        }
        return search;
    }

    SetUpReport plan() {
        return setUp.plan(res);
    }

    SetUpReport run() {
        return setUp.run(res, Optional.empty());
    }

    /** What Jira holds by now, by name: to compare one run with another, and to see that nothing stands there twice. */
    Map<String, List<String>> objects() {
        Layout layout = jira.layout();
        return Map.of(
                "types", names(jira.vocabulary().issueTypes().getIssueTypes().stream().map(type -> type.getName()).toList()),
                "statuses", names(jira.vocabulary().statuses().getStatuses().stream().map(status -> status.getName()).toList()),
                "fields", names(jira.fields().customFields().getCustomFieldObjects().stream().map(field -> field.getName()).toList()),
                "screens", names(layout.screens().getFieldScreens().stream()
                        .map(screen -> screen.getName() + screen.getTabs().get(0).getFieldScreenLayoutItems().size()).toList()),
                "screenSchemes", names(layout.screenSchemes().getFieldScreenSchemes().stream()
                        .map(scheme -> scheme.getName() + scheme.getFieldScreenSchemeItems().size()).toList()),
                "typeScreenSchemes", names(layout.typeScreenSchemes().getIssueTypeScreenSchemes().stream()
                        .map(scheme -> scheme.getName() + scheme.getEntities().size()).toList()),
                "workflows", names(issues.workflowManager().getWorkflows().stream().map(workflow -> workflow.getName()).toList()),
                "workflowScheme", List.of(layout.workflowSchemes().getWorkflowSchemeObj(
                        jira.access().projects().getProjectObjByKey("RES")).getName()));
    }

    private static List<String> names(List<String> names) {
        return names.stream().sorted().collect(Collectors.toList());
    }

    @Override
    public void close() {
        database.close();
    }
}
