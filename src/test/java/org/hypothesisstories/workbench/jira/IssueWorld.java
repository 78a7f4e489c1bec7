package org.hypothesisstories.workbench.jira;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.ConfigurableJiraWorkflow;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.FactoryException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.workbench.SettableClock;
import org.hypothesisstories.workbench.db.PooledDatabase;
import org.hypothesisstories.workbench.db.TestDatabase;
import org.hypothesisstories.workbench.event.SynchronousEvents;
import org.hypothesisstories.workbench.i18n.Translations;
import org.hypothesisstories.workbench.jira.constant.Constants;
import org.hypothesisstories.workbench.jira.constant.IssueTypes;
import org.hypothesisstories.workbench.jira.constant.Priorities;
import org.hypothesisstories.workbench.jira.constant.Resolutions;
import org.hypothesisstories.workbench.jira.constant.StatusCategories;
import org.hypothesisstories.workbench.jira.constant.Statuses;
import org.hypothesisstories.workbench.jira.project.Projects;
import org.hypothesisstories.workbench.jira.security.GlobalPermissions;
import org.hypothesisstories.workbench.jira.security.PermissionSchemes;
import org.hypothesisstories.workbench.jira.security.Permissions;
import org.hypothesisstories.workbench.jira.security.RoleActors;
import org.hypothesisstories.workbench.jira.security.Roles;
import org.hypothesisstories.workbench.jira.service.IssueInput;
import org.hypothesisstories.workbench.jira.user.CurrentUser;
import org.hypothesisstories.workbench.jira.user.FirstUsers;
import org.hypothesisstories.workbench.jira.user.Groups;
import org.hypothesisstories.workbench.jira.user.Languages;
import org.hypothesisstories.workbench.jira.user.User;
import org.hypothesisstories.workbench.jira.user.Users;
import org.hypothesisstories.workbench.plugin.FakePlugins;
import org.hypothesisstories.workbench.plugin.PluginModule;
import org.hypothesisstories.workbench.plugin.PluginModules;
import org.hypothesisstories.workbench.template.TemplateEngine;

/** Issues on a real database, with one project; schemes and screens are the same for everything and can be changed by the test. */
public final class IssueWorld implements AutoCloseable {
    public static final String STORY = "10001";

    public final PooledDatabase database = TestDatabase.open();
    public final SettableClock clock = new SettableClock(Instant.parse("2025-06-02T09:00:00Z"));
    public final SynchronousEvents events = new SynchronousEvents();
    public final List<String> mail = new ArrayList<>();
    public final List<String> screenFields = new ArrayList<>(List.of("summary", "description", "assignee", "priority", "labels"));
    public final List<PluginModule> modules = new ArrayList<>();
    public final FakeTextField effort = new FakeTextField("customfield_10000", "Effort");
    public final Issues issues;
    public final User admin;
    public final User dana;
    public final Project project;

    private final Users users = new Users(database);
    private final Groups groups = new Groups(database);
    private final Projects projects = new Projects(database, users);
    private String workflowName = "Software Simplified Workflow";

    public IssueWorld() {
        new FirstUsers(database, users, groups).ensure();
        admin = users.byName("admin").orElseThrow();
        dana = users.byName("dana").orElseThrow();
        project = projects.create("RES", "Research", admin, "software");
        Translations translations = (locale, key, arguments) -> key + (arguments.length == 0 ? "" : List.of(arguments));
        issues = new Issues(new Issues.Host(database, clock, events, (to, subject, body) -> mail.add(to.getName() + ": " + body), plugins(),
                mock(TemplateEngine.class), translations), configured(translations));
    }

    private Issues.Configured configured(Translations translations) {
        Roles roles = new Roles(database, new RoleActors(database, users, groups));
        Permissions permissions = new Permissions(new PermissionSchemes(database), new GlobalPermissions(database, groups), roles, groups,
                users, projects);
        Constants constants = new Constants(new IssueTypes(database), new Statuses(database, new StatusCategories()),
                new Resolutions(database), new Priorities(database));
        Languages languages = new Languages(translations, users);
        return new Issues.Configured(projects, constants, users, customFields(), permissions, roles, typeSchemes(constants),
                workflowSchemes(), screens(), screenSchemes(), new CurrentUser(languages), languages,
                (user, group) -> groups.contains(group, user), projects::nextIssueNumber);
    }

    private CustomFieldManager customFields() {
        CustomFieldManager manager = mock(CustomFieldManager.class);
        when(manager.getCustomFieldObject(effort.id())).thenReturn(effort.field());
        when(manager.getCustomFieldObjects()).thenReturn(List.of(effort.field()));
        when(manager.getCustomFieldObjects(any(Issue.class))).thenReturn(List.of(effort.field()));
        return manager;
    }

    private static IssueTypeSchemeManager typeSchemes(Constants constants) {
        IssueTypeSchemeManager manager = mock(IssueTypeSchemeManager.class);
        when(manager.getIssueTypesForProject(any())).thenAnswer(call -> constants.getAllIssueTypeObjects());
        return manager;
    }

    private WorkflowSchemeManager workflowSchemes() {
        AssignableWorkflowScheme scheme = mock(AssignableWorkflowScheme.class);
        when(scheme.getActualWorkflow(any())).thenAnswer(call -> workflowName);
        when(scheme.getActualDefaultWorkflow()).thenAnswer(call -> workflowName);
        when(scheme.getMappings()).thenReturn(Map.of());
        WorkflowSchemeManager manager = mock(WorkflowSchemeManager.class);
        when(manager.getWorkflowSchemeObj(any(Project.class))).thenReturn(scheme);
        return manager;
    }

    private FieldScreenManager screens() {
        FieldScreenManager manager = mock(FieldScreenManager.class);
        FieldScreen screen = screen();
        when(manager.getFieldScreen(anyLong())).thenReturn(screen);
        return manager;
    }

    private IssueTypeScreenSchemeManager screenSchemes() {
        FieldScreen screen = screen();
        FieldScreenScheme operations = mock(FieldScreenScheme.class);
        when(operations.getFieldScreen(any())).thenReturn(screen);
        IssueTypeScreenScheme types = mock(IssueTypeScreenScheme.class);
        when(types.getEffectiveFieldScreenScheme(any())).thenReturn(operations);
        IssueTypeScreenSchemeManager manager = mock(IssueTypeScreenSchemeManager.class);
        when(manager.getIssueTypeScreenScheme(any(Project.class))).thenReturn(types);
        return manager;
    }

    private FieldScreen screen() {
        FieldScreenTab tab = mock(FieldScreenTab.class);
        when(tab.getFieldScreenLayoutItems()).thenAnswer(call -> screenFields.stream().map(IssueWorld::item).toList());
        FieldScreen screen = mock(FieldScreen.class);
        when(screen.getTabs()).thenReturn(List.of(tab));
        when(screen.getName()).thenReturn("Screen");
        return screen;
    }

    private static FieldScreenLayoutItem item(String fieldId) {
        FieldScreenLayoutItem item = mock(FieldScreenLayoutItem.class);
        when(item.getFieldId()).thenReturn(fieldId);
        return item;
    }

    private PluginModules plugins() {
        return new PluginModules() {
            @Override
            public List<PluginModule> enabled(String type) {
                return modules.stream().filter(module -> module.type().equals(type)).toList();
            }

            @Override
            public Optional<PluginModule> find(String completeKey) {
                return modules.stream().filter(module -> module.completeKey().equals(completeKey)).findFirst();
            }

            @Override
            public void onChange(Runnable listener) {
                throw new UnsupportedOperationException();
            }
        };
    }

    /** Enables a plugin whose parts of workflows are these classes with a public constructor. */
    public void enablePart(String element, String classElement, Class<?> part) {
        modules.addAll(FakePlugins.enabled("test.plugin", "<" + element + " key='" + part.getSimpleName() + "' class='java.lang.Object'><"
                + classElement + ">" + part.getName() + "</" + classElement + "></" + element + ">").modules());
    }

    /** Creates the workflow and lets new issues have it. */
    public void useWorkflow(String name, String xml) {
        try {
            issues.workflowManager().createWorkflow(admin, new ConfigurableJiraWorkflow(name,
                    WorkflowUtil.convertXMLtoWorkflowDescriptor(xml), issues.workflowManager()));
        } catch (FactoryException invalid) {
            throw new IllegalArgumentException(invalid);
        }
        workflowName = name;
    }

    public IssueInput input() {
        return (IssueInput) issues.service().newIssueInputParameters();
    }

    public MutableIssue create(String summary) {
        var validation = issues.service().validateCreate(dana, input().setProjectId(project.getId()).setIssueTypeId(STORY).setSummary(summary));
        if (!validation.isValid()) {
            throw new IllegalStateException(validation.getErrorCollection().toString());
        }
        var created = issues.service().create(dana, validation);
        if (!created.isValid()) {
            throw new IllegalStateException(created.getErrorCollection().toString());
        }
        return created.getIssue();
    }

    /** A second project, made when it is asked for. */
    public Project other() {
        return projects.create("LAB", "Laboratory", admin, "software");
    }

    public MutableIssue fresh(Issue issue) {
        return issues.manager().getIssueObject(issue.getId());
    }

    @Override
    public void close() {
        database.close();
    }
}
