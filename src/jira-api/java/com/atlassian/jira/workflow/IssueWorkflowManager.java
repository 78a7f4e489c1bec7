package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Collection;
import java.util.List;

public interface IssueWorkflowManager {
    Collection<ActionDescriptor> getAvailableActions(Issue issue);
    Collection<ActionDescriptor> getAvailableActions(Issue issue, ApplicationUser applicationUser);
    Collection<ActionDescriptor> getAvailableActions(Issue issue, TransitionOptions transitionOptions, ApplicationUser applicationUser);
    List<ActionDescriptor> getSortedAvailableActions(Issue issue);
    List<ActionDescriptor> getSortedAvailableActions(Issue issue, ApplicationUser applicationUser);
    List<ActionDescriptor> getSortedAvailableActions(Issue issue, TransitionOptions transitionOptions, ApplicationUser applicationUser);
    boolean isValidAction(Issue issue, int number);
    boolean isValidAction(Issue issue, int number, ApplicationUser applicationUser);
    boolean isValidAction(Issue issue, int number, TransitionOptions transitionOptions, ApplicationUser applicationUser);
}
