package org.hypothesisstories.workbench.jira;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.worklog.WorklogManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.time.InstantSource;
import java.util.function.BiPredicate;
import java.util.function.ToLongFunction;
import org.hypothesisstories.workbench.db.Database;
import org.hypothesisstories.workbench.i18n.Translations;
import org.hypothesisstories.workbench.jira.attachment.IssueAttachments;
import org.hypothesisstories.workbench.jira.comment.IssueComments;
import org.hypothesisstories.workbench.jira.comment.IssueMail;
import org.hypothesisstories.workbench.jira.worklog.IssueWorklogs;
import org.hypothesisstories.workbench.jira.history.ChangeLog;
import org.hypothesisstories.workbench.jira.issue.Catalogue;
import org.hypothesisstories.workbench.jira.issue.IssueFields;
import org.hypothesisstories.workbench.jira.issue.IssueStorage;
import org.hypothesisstories.workbench.jira.issue.Texts;
import org.hypothesisstories.workbench.jira.link.IssueLinkTypes;
import org.hypothesisstories.workbench.jira.link.IssueLinks;
import org.hypothesisstories.workbench.jira.property.EntityProperties;
import org.hypothesisstories.workbench.jira.service.IssueCloning;
import org.hypothesisstories.workbench.jira.service.IssueDeeds;
import org.hypothesisstories.workbench.jira.service.IssueMoving;
import org.hypothesisstories.workbench.jira.service.IssueServices;
import org.hypothesisstories.workbench.jira.service.OperationScreens;
import org.hypothesisstories.workbench.jira.watch.IssueWatchers;
import org.hypothesisstories.workbench.jira.workflow.WorkflowDescription;
import org.hypothesisstories.workbench.jira.workflow.Workflows;
import org.hypothesisstories.workbench.jira.workflow.system.SystemServices;
import org.hypothesisstories.workbench.plugin.PluginModules;
import org.hypothesisstories.workbench.plugin.ServiceExports;
import org.hypothesisstories.workbench.template.TemplateEngine;

/** Issues and everything that happens to them: edits, history, comments, watchers, links, properties and workflows. */
public final class Issues {
    private final IssueStorage storage;
    private final IssueComments comments;
    private final IssueWorklogs worklogs;
    private final ChangeLog history;
    private final IssueAttachments attachments;
    private final IssueWatchers watchers;
    private final IssueLinkTypes linkTypes;
    private final IssueLinks links;
    private final EntityProperties properties;
    private final Workflows workflows;
    private final IssueServices services;

    public Issues(Host host, Configured configured) {
        Database database = host.database();
        InstantSource clock = host.clock();
        Texts texts = new Texts(host.translations(), configured.languages());
        Workflows.Memory memory = Workflows.memory(database, clock);
        this.history = new ChangeLog(database, configured.users());
        this.storage = new IssueStorage(database, clock, configured.catalogue(), configured.permissions(), configured.typeSchemes(),
                configured.workflowSchemes(), host.events(), history, configured.issueNumbers(), memory.lookup()::isEditable);
        this.comments = new IssueComments(database, configured.users(), configured.permissions(), storage.store(), storage.events(),
                host.mail(), texts, clock);
        this.worklogs = new IssueWorklogs(database, configured.users(), storage.store(), storage.events(), clock);
        this.attachments = new IssueAttachments(database, configured.users(), history, clock);
        this.watchers = new IssueWatchers(database, configured.users(), clock);
        this.linkTypes = new IssueLinkTypes(database);
        this.links = new IssueLinks(database, linkTypes, storage.store(), history, clock);
        this.properties = new EntityProperties(database, clock, "IssueProperty");
        this.workflows = new Workflows(memory, database, clock, systemServices(configured, texts),
                new Workflows.Surroundings(host.modules(), host.templates(), host.translations(), configured.screens(),
                        configured.workflowSchemes(), configured.projects(), configured.authentication(), host.events()));
        this.services = new IssueServices(database, storage, workflows, comments, configured.projects(), configured.permissions(),
                configured.workflowSchemes(), configured.screenSchemes(), texts,
                new IssueMoving.Places(configured.projects(), configured.typeSchemes(), configured.workflowSchemes(),
                        configured.customFields()),
                new IssueCloning.Links(links, linkTypes));
    }

    private SystemServices systemServices(Configured configured, Texts texts) {
        return new SystemServices(storage.store(), storage.fields(), storage.events(), comments, watchers, configured.permissions(),
                configured.roles(), configured.users(), configured.constants(), configured.groupMembership(), texts);
    }

    /** Offers Jira's services for issues to plugins. */
    public void export(ServiceExports exports) {
        exports.export(IssueService.class, service());
        exports.export(IssueManager.class, manager());
        exports.export(ChangeHistoryManager.class, history());
        exports.export(CommentManager.class, comments());
        exports.export(WorklogManager.class, worklogs());
        exports.export(WatcherManager.class, watchers());
        exports.export(IssueLinkManager.class, links());
        exports.export(IssueLinkTypeManager.class, linkTypes());
        exports.export(WorkflowManager.class, workflowManager());
        exports.export(IssueWorkflowManager.class, transitions());
    }

    public IssueService service() {
        return services.service();
    }

    /** Deleting, cloning and moving. */
    public IssueDeeds deeds() {
        return services.deeds();
    }

    /** An issue of a project and a type that is not stored, for a form that is to become one. */
    public MutableIssue blank(Long projectId, String issueTypeId) {
        return storage.store().blank(projectId, issueTypeId);
    }

    public IssueManager manager() {
        return storage.manager();
    }

    public ChangeHistoryManager history() {
        return history;
    }

    public IssueComments comments() {
        return comments;
    }

    public IssueWorklogs worklogs() {
        return worklogs;
    }

    public IssueAttachments attachments() {
        return attachments;
    }

    public WatcherManager watchers() {
        return watchers;
    }

    public IssueLinkManager links() {
        return links;
    }

    public IssueLinkTypeManager linkTypes() {
        return linkTypes;
    }

    /** The JSON properties of issues; permissions are the caller's business. */
    public EntityProperties properties() {
        return properties;
    }

    public WorkflowManager workflowManager() {
        return workflows.manager();
    }

    /** The transitions that are open to users. */
    public IssueWorkflowManager transitions() {
        return workflows.available();
    }

    /** Workflows in words, for the workflow viewer. */
    public WorkflowDescription workflowDescription() {
        return workflows.description();
    }

    /** Which fields stand on which screen. */
    public OperationScreens screens() {
        return services.screens();
    }

    /** The fields that issues have. */
    public IssueFields fields() {
        return storage.fields();
    }

    /** What issues need of the host. */
    public record Host(Database database, InstantSource clock, EventPublisher events, IssueMail mail, PluginModules modules,
            TemplateEngine templates, Translations translations) {
    }

    /**
     * What issues need of Jira's configuration.
     *
     * @param groupMembership whether a user is in the group of a name
     * @param issueNumbers counts the issues of a project one up
     */
    public record Configured(ProjectManager projects, ConstantsManager constants, UserManager users, CustomFieldManager customFields,
            PermissionManager permissions, ProjectRoleManager roles, IssueTypeSchemeManager typeSchemes,
            WorkflowSchemeManager workflowSchemes, FieldScreenManager screens, IssueTypeScreenSchemeManager screenSchemes,
            JiraAuthenticationContext authentication, I18nHelper.BeanFactory languages,
            BiPredicate<ApplicationUser, String> groupMembership, ToLongFunction<Project> issueNumbers) {
        /** All of it as the host's own configuration has it. */
        public static Configured from(Configuration configuration) {
            People people = configuration.people();
            Access access = configuration.access();
            Layout layout = configuration.layout();
            return new Configured(access.projects(), configuration.vocabulary().constants(), people.users(),
                    configuration.fields().customFields(), access.permissions(), access.roles(), layout.issueTypeSchemes(),
                    layout.workflowSchemes(), layout.screens(), layout.typeScreenSchemes(), people.current(), people.languages(),
                    (user, group) -> people.groups().contains(group, user), access.projects()::nextIssueNumber);
        }

        Catalogue catalogue() {
            return new Catalogue(projects, constants, users, customFields);
        }
    }
}
