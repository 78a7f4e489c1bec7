package org.hypothesisstories.workbench.jira.workflow;

import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.config.Configuration;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.WorkflowStore;
import java.net.URL;
import java.util.Map;

/** Tells the engine where workflows and its memory are. */
final class EngineConfiguration implements Configuration {
    private final WorkflowLibrary library;
    private final WorkflowSteps steps;

    EngineConfiguration(WorkflowLibrary library, WorkflowSteps steps) {
        this.library = library;
        this.steps = steps;
    }

    @Override
    public boolean isInitialized() {
        return true;
    }

    @Override
    public String getPersistence() {
        return WorkflowSteps.class.getName();
    }

    @Override
    public Map getPersistenceArgs() {
        return Map.of();
    }

    @Override
    public WorkflowDescriptor getWorkflow(String name) throws FactoryException {
        return library.shared(name).orElseThrow(() -> new FactoryException("There is no workflow named " + name));
    }

    @Override
    public String[] getWorkflowNames() {
        return library.names().toArray(String[]::new);
    }

    @Override
    public WorkflowStore getWorkflowStore() {
        return steps;
    }

    @Override
    public void load(URL location) {
        // The library needs no loading.
    }

    @Override
    public boolean removeWorkflow(String name) {
        throw new UnsupportedOperationException("Configuration.removeWorkflow(String)");
    }

    @Override
    public boolean saveWorkflow(String name, WorkflowDescriptor descriptor, boolean replace) {
        throw new UnsupportedOperationException("Configuration.saveWorkflow(String, WorkflowDescriptor, boolean)");
    }
}
