package org.hypothesisstories.workbench.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.TransitionOptions;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The transitions that are open to a user: in the issue's step, with conditions met, for users who may transition issues at all. */
final class AvailableTransitions implements IssueWorkflowManager {
    private static final String SEQUENCE = "opsbar-sequence";

    private final Transitions transitions;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext authentication;

    AvailableTransitions(Transitions transitions, PermissionManager permissions, JiraAuthenticationContext authentication) {
        this.transitions = transitions;
        this.permissions = permissions;
        this.authentication = authentication;
    }

    @Override
    public Collection<ActionDescriptor> getAvailableActions(Issue issue) {
        return getAvailableActions(issue, authentication.getLoggedInUser());
    }

    @Override
    public Collection<ActionDescriptor> getAvailableActions(Issue issue, ApplicationUser user) {
        return getAvailableActions(issue, TransitionOptions.defaults(), user);
    }

    @Override
    public Collection<ActionDescriptor> getAvailableActions(Issue issue, TransitionOptions options, ApplicationUser user) {
        boolean allowed = options.skipPermissions() || permissions.hasPermission(ProjectPermissions.TRANSITION_ISSUES, issue, user);
        return allowed ? transitions.available(issue, user, options) : List.of();
    }

    @Override
    public List<ActionDescriptor> getSortedAvailableActions(Issue issue) {
        return getSortedAvailableActions(issue, authentication.getLoggedInUser());
    }

    @Override
    public List<ActionDescriptor> getSortedAvailableActions(Issue issue, ApplicationUser user) {
        return getSortedAvailableActions(issue, TransitionOptions.defaults(), user);
    }

    @Override
    public List<ActionDescriptor> getSortedAvailableActions(Issue issue, TransitionOptions options, ApplicationUser user) {
        return getAvailableActions(issue, options, user).stream().sorted(Comparator.comparingInt(AvailableTransitions::sequence)).toList();
    }

    private static int sequence(ActionDescriptor action) {
        String sequence = (String) action.getMetaAttributes().get(SEQUENCE);
        return sequence == null || !sequence.matches("\\d{1,9}") ? Integer.MAX_VALUE : Integer.parseInt(sequence);
    }

    @Override
    public boolean isValidAction(Issue issue, int actionId) {
        return isValidAction(issue, actionId, authentication.getLoggedInUser());
    }

    @Override
    public boolean isValidAction(Issue issue, int actionId, ApplicationUser user) {
        return isValidAction(issue, actionId, TransitionOptions.defaults(), user);
    }

    @Override
    public boolean isValidAction(Issue issue, int actionId, TransitionOptions options, ApplicationUser user) {
        return getAvailableActions(issue, options, user).stream().anyMatch(action -> action.getId() == actionId);
    }
}
