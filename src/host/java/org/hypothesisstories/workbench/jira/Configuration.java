package org.hypothesisstories.workbench.jira;

import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenFactory;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.UserPropertyManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.user.util.UserUtil;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.time.InstantSource;
import org.hypothesisstories.workbench.db.Database;
import org.hypothesisstories.workbench.i18n.Translations;
import org.hypothesisstories.workbench.jira.user.GroupMembers;
import org.hypothesisstories.workbench.plugin.PluginModules;
import org.hypothesisstories.workbench.plugin.ServiceExports;
import org.hypothesisstories.workbench.template.TemplateEngine;

/**
 * What an administrator of Jira sets up: people, permissions, projects, constants, fields, screens and schemes. Each part has its
 * own record of services; {@link #export} offers to plugins what Jira's API shows of them.
 */
public final class Configuration {
    private final People people;
    private final Access access;
    private final Vocabulary vocabulary;
    private final Fields fields;
    private final Layout layout;

    public Configuration(Database database, PluginModules modules, TemplateEngine templates, Translations translations,
            InstantSource clock) {
        this.people = People.of(database, translations, clock);
        this.access = Access.of(database, people);
        this.vocabulary = Vocabulary.of(database);
        this.fields = Fields.of(new Fields.Sources(database, modules, templates), people, access.projects(), vocabulary.issueTypes());
        this.layout = Layout.of(database, access.projects(), vocabulary.issueTypes(), fields);
    }

    /** Users, groups, log-in, and who acts in the thread. */
    public People people() {
        return people;
    }

    /** Projects and who may do what in them. */
    public Access access() {
        return access;
    }

    /** Issue types, statuses, resolutions, priorities. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Custom fields and how they show. */
    public Fields fields() {
        return fields;
    }

    /** Screens and schemes. */
    public Layout layout() {
        return layout;
    }

    /** Creates the people of a new installation; does nothing on one that has users. */
    public void createFirstUsers() {
        people.first().ensure();
    }

    /** Offers the services to plugins. */
    public void export(ServiceExports exports) {
        exportPeopleAndAccess(exports);
        exportVocabulary(exports);
        exportFieldsAndLayout(exports);
    }

    private void exportPeopleAndAccess(ServiceExports exports) {
        exports.export(UserManager.class, people.users());
        exports.export(UserPropertyManager.class, people.properties());
        exports.export(UserUtil.class, new GroupMembers(people.groups()));
        exports.export(com.atlassian.sal.api.user.UserManager.class, access.salUsers());
        exports.export(JiraAuthenticationContext.class, people.current());
        exports.export(I18nHelper.BeanFactory.class, people.languages());
        exports.export(TimeZoneManager.class, people.zones());
        exports.export(DateTimeFormatterFactory.class, people.dates());
        exports.export(ProjectManager.class, access.projects());
        exports.export(GlobalPermissionManager.class, access.global());
        exports.export(PermissionManager.class, access.permissions());
        exports.export(ProjectRoleManager.class, access.roles());
    }

    private void exportVocabulary(ServiceExports exports) {
        exports.export(IssueTypeManager.class, vocabulary.issueTypes());
        exports.export(StatusManager.class, vocabulary.statuses());
        exports.export(StatusCategoryManager.class, vocabulary.categories());
        exports.export(ResolutionManager.class, vocabulary.resolutions());
        exports.export(ConstantsManager.class, vocabulary.constants());
        exports.export(AvatarManager.class, vocabulary.avatars());
    }

    private void exportFieldsAndLayout(ServiceExports exports) {
        exports.export(CustomFieldManager.class, fields.customFields());
        exports.export(FieldManager.class, fields.all());
        exports.export(FieldConfigSchemeManager.class, fields.customFields().contexts());
        exports.export(CustomFieldValuePersister.class, fields.values());
        exports.export(GenericConfigManager.class, fields.configs());
        exports.export(OptionsManager.class, fields.options());
        exports.export(FieldScreenManager.class, layout.screens());
        exports.export(FieldScreenSchemeManager.class, layout.screenSchemes());
        exports.export(IssueTypeScreenSchemeManager.class, layout.typeScreenSchemes());
        exports.export(FieldScreenFactory.class, layout.blankScreens());
        exports.export(IssueTypeSchemeManager.class, layout.issueTypeSchemes());
        exports.export(WorkflowSchemeManager.class, layout.workflowSchemes());
    }
}
