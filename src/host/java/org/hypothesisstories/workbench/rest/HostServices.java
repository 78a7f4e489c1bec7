package org.hypothesisstories.workbench.rest;

import com.atlassian.jira.bc.issue.search.SearchService;
import java.util.Optional;
import org.hypothesisstories.workbench.jira.Configuration;
import org.hypothesisstories.workbench.jira.Issues;
import org.hypothesisstories.workbench.jira.filter.SavedFilters;
import org.hypothesisstories.workbench.jira.project.ProjectCreation;
import org.hypothesisstories.workbench.mail.Mailbox;
import org.hypothesisstories.workbench.plugin.PluginContainer;
import org.hypothesisstories.workbench.schedule.JobScheduler;
import org.hypothesisstories.workbench.software.Software;
import org.hypothesisstories.workbench.time.WorkbenchClock;

/**
 * What the composition root hands over so that REST can answer for the whole host.
 *
 * @param software Jira Software; empty where there is none
 */
public record HostServices(Configuration configuration, Issues issues, SearchService search, SavedFilters filters,
        Optional<Software> software, ProjectCreation projectCreation, Operations operations) {
    /** What keeps the host running. */
    public record Operations(WorkbenchClock clock, JobScheduler scheduler, Mailbox mailbox, PluginContainer plugins) {}
}
