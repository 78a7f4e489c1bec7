package org.hypothesisstories.workbench.web;

import com.atlassian.jira.issue.Issue;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hypothesisstories.workbench.db.Database;
import org.hypothesisstories.workbench.i18n.Translations;
import org.hypothesisstories.workbench.jira.workflow.WorkflowDescription;
import org.hypothesisstories.workbench.mail.Mailbox;
import org.hypothesisstories.workbench.jira.attachment.IssueAttachments;
import org.hypothesisstories.workbench.jira.project.ProjectCreation;
import org.hypothesisstories.workbench.plugin.PluginContainer;
import org.hypothesisstories.workbench.plugin.PluginModules;
import org.hypothesisstories.workbench.schedule.JobScheduler;
import org.hypothesisstories.workbench.software.Software;
import org.hypothesisstories.workbench.template.TemplateEngine;
import org.hypothesisstories.workbench.time.WorkbenchClock;
import org.hypothesisstories.workbench.web.doors.IssueWork;
import org.hypothesisstories.workbench.web.port.CustomFieldMarkup;
import org.hypothesisstories.workbench.web.port.People;

/**
 * What the pages need of the workbench itself.
 *
 * @param services finds one of Jira's services by its interface, for Jira's own classes that descriptors name
 * @param blankIssues makes an unstored issue from the ids of a project and a type
 * @param work what else is done with issues
 * @param software Jira Software; empty where there is none
 * @param auiFolder where the build let npm install AUI
 */
public record WebHost(Database database, WorkbenchClock clock, TemplateEngine templates, Translations translations,
        PluginContainer plugins, JobScheduler scheduler, Mailbox mailbox, WorkflowDescription workflowDescription,
        CustomFieldMarkup customFieldMarkup, IssueAttachments attachments, ProjectCreation projectCreation, People people, Function<Class<?>, Object> services,
        BiFunction<Long, String, ? extends Issue> blankIssues, IssueWork work, Optional<Software> software, Path auiFolder) {

    PluginModules modules() {
        return plugins.modules();
    }
}
