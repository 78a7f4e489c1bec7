package org.hypothesisstories.workbench.jira.scheme;

import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Which workflow each issue type has. The mapping of null is for types without one of their own.
 *
 * @param id null until it is stored, and for Jira's default scheme, which never is
 */
record StoredWorkflowScheme(Long id, String name, String description, Map<String, String> mappings, boolean standard)
        implements AssignableWorkflowScheme {
    /** The workflow of whatever was given none. */
    static final String JIRA = "jira";

    StoredWorkflowScheme {
        // Null is a key: no copyOf.
        mappings = Collections.unmodifiableMap(new HashMap<>(mappings));
    }

    static StoredWorkflowScheme defaultScheme() {
        Map<String, String> mappings = new HashMap<>();
        mappings.put(null, JIRA);
        return new StoredWorkflowScheme(null, "Default Workflow Scheme", "Jira's own workflow for every issue type", mappings, true);
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public boolean isDraft() {
        return false;
    }

    @Override
    public boolean isDefault() {
        return standard;
    }

    @Override
    public Map<String, String> getMappings() {
        return mappings;
    }

    @Override
    public String getConfiguredDefaultWorkflow() {
        return mappings.get(null);
    }

    @Override
    public String getConfiguredWorkflow(String issueTypeId) {
        return mappings.get(issueTypeId);
    }

    @Override
    public String getActualDefaultWorkflow() {
        return mappings.getOrDefault(null, JIRA);
    }

    @Override
    public String getActualWorkflow(String issueTypeId) {
        String own = mappings.get(issueTypeId);
        return own != null ? own : getActualDefaultWorkflow();
    }

    @Override
    public AssignableWorkflowScheme.Builder builder() {
        return new WorkflowSchemeDraft(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredWorkflowScheme that && standard == that.standard && Objects.equals(id, that.id)
                && (id != null || standard || mappings.equals(that.mappings) && Objects.equals(name, that.name));
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
