package org.hypothesisstories.workbench.jira.workflow;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import com.opensymphony.workflow.config.Configuration;
import java.time.InstantSource;
import org.hypothesisstories.workbench.db.Database;
import org.hypothesisstories.workbench.i18n.Translations;
import org.hypothesisstories.workbench.jira.workflow.system.SystemParts;
import org.hypothesisstories.workbench.jira.workflow.system.SystemServices;
import org.hypothesisstories.workbench.plugin.PluginModules;
import org.hypothesisstories.workbench.template.TemplateEngine;

/** Everything about workflows, wired. */
public final class Workflows {
    private final Transitions transitions;
    private final TransitionScreens screens;
    private final WorkflowDescription description;
    private final WorkflowManager manager;
    private final IssueWorkflowManager available;

    /** The memory of where issues stand, which issues need before workflows can have issues. */
    public static Memory memory(Database database, InstantSource clock) {
        WorkflowLibrary library = new WorkflowLibrary(database, clock);
        WorkflowSteps steps = new WorkflowSteps(database, clock);
        return new Memory(library, steps, new StepLookup(steps, library));
    }

    public Workflows(Memory memory, Database database, InstantSource clock, SystemServices services, Surroundings surroundings) {
        SystemParts system = new SystemParts(services);
        PluginParts plugins = new PluginParts(surroundings.modules());
        Configuration configuration = new EngineConfiguration(memory.library, memory.steps);
        this.transitions = new Transitions(database, configuration, new WorkflowParts(system, plugins), services.issues(),
                new TransitionErrors(services.texts()));
        this.screens = new TransitionScreens(surroundings.screens());
        this.description = new WorkflowDescription(
                new PartDescriber(system, plugins, surroundings.templates(), surroundings.translations()), screens);
        this.manager = new WorkflowDirectory(memory.library, memory.lookup, surroundings.schemes(), surroundings.projects(),
                services.constants(), surroundings.events(), clock);
        this.available = new AvailableTransitions(transitions, services.permissions(), surroundings.authentication());
    }

    public Transitions transitions() {
        return transitions;
    }

    public TransitionScreens screens() {
        return screens;
    }

    public WorkflowDescription description() {
        return description;
    }

    public WorkflowManager manager() {
        return manager;
    }

    public IssueWorkflowManager available() {
        return available;
    }

    /** What workflows need of the other parts of the host. */
    public record Surroundings(PluginModules modules, TemplateEngine templates, Translations translations, FieldScreenManager screens,
            WorkflowSchemeManager schemes, ProjectManager projects, JiraAuthenticationContext authentication, EventPublisher events) {
    }

    /** The stored workflows and where each issue stands in its own. */
    public static final class Memory {
        private final WorkflowLibrary library;
        private final WorkflowSteps steps;
        private final StepLookup lookup;

        private Memory(WorkflowLibrary library, WorkflowSteps steps, StepLookup lookup) {
            this.library = library;
            this.steps = steps;
            this.lookup = lookup;
        }

        public StepLookup lookup() {
            return lookup;
        }
    }
}
