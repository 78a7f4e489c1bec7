package org.hypothesisstories.workbench.web.page;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hypothesisstories.workbench.jira.service.IssueDeeds;
import org.hypothesisstories.workbench.web.fragment.Link;
import org.hypothesisstories.workbench.web.fragment.LinkSection;
import org.hypothesisstories.workbench.web.fragment.WebItems;
import org.hypothesisstories.workbench.web.screen.Screens;

/** What the reader can do with an issue: edit it, make a transition, follow what plugins offer. */
public final class Operations {
    private final IssueService issues;
    private final IssueWorkflowManager workflow;
    private final WebItems items;
    private final TransitionNames names;
    private final IssueDeeds deeds;

    public Operations(IssueService issues, IssueWorkflowManager workflow, WebItems items, TransitionNames names, IssueDeeds deeds) {
        this.deeds = deeds;
        this.issues = issues;
        this.workflow = workflow;
        this.items = items;
        this.names = names;
    }

    /** A transition that may be made now. */
    public record Transition(int id, String name, boolean hasScreen) {}

    public boolean isEditable(Issue issue, ApplicationUser user) {
        return issues.isEditable(issue, user);
    }

    public boolean isMovable(MutableIssue issue, ApplicationUser user) {
        return deeds.moving().isAllowed(user, issue);
    }

    public boolean isDeletable(MutableIssue issue, ApplicationUser user) {
        return deeds.removal().isAllowed(user, issue);
    }

    public List<Transition> transitions(Issue issue, ApplicationUser user) {
        return workflow.getSortedAvailableActions(issue, user).stream().map(this::transition).toList();
    }

    /** The plugins' links of the operations bar. */
    public List<LinkSection> links(Map<String, Object> context) {
        return Stream.of("operations-top-level", "operations-work", "operations-operations", "transitions-all")
                .flatMap(place -> items.sections(place, context).stream()).toList();
    }

    /** The plugins' links of the menu of tools. */
    public List<Link> tools(Map<String, Object> context) {
        return items.in("jira.issue.tools", context);
    }

    private Transition transition(ActionDescriptor action) {
        return new Transition(action.getId(), names.of(action), Screens.hasScreen(action));
    }
}
