package org.hypothesisstories.workbench.web.admin;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hypothesisstories.workbench.jira.workflow.DescribedConditions;
import org.hypothesisstories.workbench.jira.workflow.DescribedPart;
import org.hypothesisstories.workbench.jira.workflow.DescribedTransition;
import org.hypothesisstories.workbench.jira.workflow.WorkflowDescription;
import org.hypothesisstories.workbench.web.http.Access;
import org.hypothesisstories.workbench.web.http.Refusal;
import org.hypothesisstories.workbench.web.http.Reply;
import org.hypothesisstories.workbench.web.http.Routes;
import org.hypothesisstories.workbench.web.http.Visit;
import org.hypothesisstories.workbench.web.page.StatusBadge;

/** The workflows, and everything about one of them. */
public final class WorkflowPages {
    private final WorkflowManager workflows;
    private final WorkflowDescription descriptions;

    public WorkflowPages(WorkflowManager workflows, WorkflowDescription descriptions) {
        this.workflows = workflows;
        this.descriptions = descriptions;
    }

    /** One line of the list. */
    public record Row(String name, String encodedName, String description, int steps, boolean active) {}

    /** A step and the transitions that lead out of it. */
    public record Step(int id, StatusBadge status, List<DescribedTransition> transitions) {}

    /** A transition in full; the conditions are flat, each with how deep its group lies. */
    public record Transition(DescribedTransition described, List<Rule> conditions, Map<String, String> properties) {}

    /** One condition, or the heading of a group, whose text is a key. */
    public record Rule(int depth, String headingKey, DescribedPart part) {}

    public void addTo(Routes routes) {
        routes.get("/secure/admin/workflows/ListWorkflows.jspa", Access.ADMINISTRATORS, this::list)
                .get("/secure/admin/workflows/ViewWorkflowSteps.jspa", Access.ADMINISTRATORS, this::show);
    }

    private Reply list(Visit visit) {
        List<Row> rows = workflows.getWorkflows().stream().sorted().map(workflow -> new Row(workflow.getName(),
                URLEncoder.encode(workflow.getName(), StandardCharsets.UTF_8),
                workflow.getDescription() == null ? "" : workflow.getDescription(),
                workflow.getDescriptor().getSteps().size(), workflow.isActive())).toList();
        return Reply.view("admin/workflows.vm", "web.workflows.title").inContext("atl.admin").with("workflows", rows);
    }

    private Reply show(Visit visit) {
        String name = visit.parameter("workflowName", "");
        JiraWorkflow workflow = workflows.workflowExists(name) ? workflows.getWorkflow(name) : null;
        if (workflow == null) {
            throw Refusal.notFound("web.error.no.workflow", name);
        }
        List<DescribedTransition> described = descriptions.transitions(workflow, visit.locale());
        return Reply.view("admin/workflow.vm", "web.workflow.title").about(name).inContext("atl.admin")
                .with("name", name)
                .with("description", workflow.getDescription() == null ? "" : workflow.getDescription())
                .with("steps", steps(workflow, described))
                .with("transitions", transitions(workflow, described));
    }

    private static List<Step> steps(JiraWorkflow workflow, List<DescribedTransition> described) {
        @SuppressWarnings("unchecked")
        Collection<StepDescriptor> steps = workflow.getDescriptor().getSteps();
        return steps.stream().map(step -> {
            Status status = workflow.getLinkedStatusObject(step);
            StatusBadge badge = status == null ? new StatusBadge(step.getName(), "") : StatusBadge.of(status);
            return new Step(step.getId(), badge,
                    described.stream().filter(transition -> transition.from().contains(badge.name())).toList());
        }).toList();
    }

    private static List<Transition> transitions(JiraWorkflow workflow, List<DescribedTransition> described) {
        Collection<ActionDescriptor> actions = workflow.getAllActions();
        return described.stream().map(transition -> new Transition(transition, rules(transition.conditions()),
                properties(actions, transition.id()))).toList();
    }

    private static List<Rule> rules(DescribedConditions conditions) {
        List<Rule> rules = new ArrayList<>();
        add(conditions, 0, rules);
        return rules;
    }

    private static void add(DescribedConditions group, int depth, List<Rule> rules) {
        boolean several = group.parts().size() + group.groups().size() > 1;
        if (several) {
            rules.add(new Rule(depth, "OR".equalsIgnoreCase(group.type()) ? "web.workflow.any" : "web.workflow.all", null));
        }
        int inner = several ? depth + 1 : depth;
        group.parts().forEach(part -> rules.add(new Rule(inner, "", part)));
        group.groups().forEach(nested -> add(nested, inner, rules));
    }

    /** The transition's properties without the one that only names its screen. */
    private static Map<String, String> properties(Collection<ActionDescriptor> actions, int id) {
        Map<String, String> properties = new TreeMap<>();
        actions.stream().filter(action -> action.getId() == id).findFirst().ifPresent(action ->
                action.getMetaAttributes().forEach((key, value) -> properties.put(key.toString(), String.valueOf(value))));
        properties.remove("jira.fieldscreen.id");
        return properties;
    }
}
