package org.hypothesisstories.workbench.jira.scheme;

import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import java.util.HashMap;
import java.util.Map;

/** Collects what a workflow scheme shall be; nothing is stored by it. */
final class WorkflowSchemeDraft implements AssignableWorkflowScheme.Builder {
    private final Long id;
    private final boolean standard;
    private final Map<String, String> mappings;
    private String name;
    private String description;

    WorkflowSchemeDraft() {
        this(new StoredWorkflowScheme(null, null, null, Map.of(), false));
    }

    WorkflowSchemeDraft(StoredWorkflowScheme scheme) {
        this.id = scheme.id();
        this.standard = scheme.standard();
        this.mappings = new HashMap<>(scheme.mappings());
        this.name = scheme.name();
        this.description = scheme.description();
    }

    @Override
    public AssignableWorkflowScheme.Builder setName(String name) {
        this.name = name;
        return this;
    }

    @Override
    public AssignableWorkflowScheme.Builder setDescription(String description) {
        this.description = description;
        return this;
    }

    @Override
    public AssignableWorkflowScheme.Builder setDefaultWorkflow(String workflow) {
        mappings.put(null, workflow);
        return this;
    }

    @Override
    public AssignableWorkflowScheme.Builder setMapping(String issueTypeId, String workflow) {
        mappings.put(issueTypeId, workflow);
        return this;
    }

    @Override
    public AssignableWorkflowScheme.Builder removeMapping(String issueTypeId) {
        mappings.remove(issueTypeId);
        return this;
    }

    @Override
    public AssignableWorkflowScheme build() {
        return new StoredWorkflowScheme(id, name, description, mappings, standard);
    }
}
