package org.hypothesisstories.adapter.jira.setup;

import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.ConfigurableJiraWorkflow;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hypothesisstories.application.setup.SetUpTarget;
import org.hypothesisstories.plugin.Keys;

/** The workflow of the six lanes. Jira knows workflows by name only; one without our mark is somebody else's and does not serve. */
final class WorkflowRecipe implements Recipe<JiraWorkflow> {
    private static final String NAME = "Hypothesis research workflow";
    private static final int NAMES_TRIED = 20;

    private final WorkflowManager workflows;
    private final UserManager users;
    private final ResearchWorkflow research;
    private final JiraWorkflowCare care;

    WorkflowRecipe(WorkflowManager workflows, UserManager users, ResearchWorkflow research, JiraWorkflowCare care) {
        this.workflows = workflows;
        this.users = users;
        this.research = research;
        this.care = care;
    }

    @Override
    public String setting() {
        return Keys.WORKFLOW_SETTING;
    }

    @Override
    public String kind() {
        return "workflow";
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<JiraWorkflow> byId(String name) {
        return workflows.workflowExists(name) ? Optional.ofNullable(workflows.getWorkflow(name)) : Optional.empty();
    }

    @Override
    public Optional<JiraWorkflow> byName() {
        return byId(NAME).filter(workflow -> workflow.getDescriptor().getMetaAttributes().containsKey(Keys.WORKFLOW_META));
    }

    @Override
    public JiraWorkflow make(SetUpTarget target) {
        JiraWorkflow workflow = new ConfigurableJiraWorkflow(freeName(), research.descriptor(), workflows);
        workflows.createWorkflow(users.getUserByKey(target.actorKey()), workflow);
        return workflow;
    }

    /** Our name, or our name and a number where somebody else has taken it. */
    private String freeName() {
        return Stream.concat(Stream.of(NAME), IntStream.rangeClosed(2, NAMES_TRIED).mapToObj(number -> NAME + " " + number))
                .filter(name -> !workflows.workflowExists(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Too many workflows are called " + NAME));
    }

    @Override
    public String nameOf(JiraWorkflow object) {
        return object.getName();
    }

    @Override
    public Optional<String> reservation(JiraWorkflow workflow) {
        return switch (care.stand(workflow).standing()) {
            case OLDER -> Optional.of("workflow-older");
            case EDITED -> Optional.of("workflow-edited");
            case MISSING, CURRENT, EXTENDED -> Optional.empty();
        };
    }

    @Override
    public String id(JiraWorkflow workflow) {
        return workflow.getName();
    }
}
