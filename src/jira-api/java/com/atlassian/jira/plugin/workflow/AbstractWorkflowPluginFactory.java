package com.atlassian.jira.plugin.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.Collection;
import java.util.Map;

public abstract class AbstractWorkflowPluginFactory implements WorkflowPluginFactory {
    public AbstractWorkflowPluginFactory() {
        throw new UnsupportedOperationException("AbstractWorkflowPluginFactory");
    }

    public Map<String, Object> getVelocityParams(String text, AbstractDescriptor abstractDescriptor) {
        throw new UnsupportedOperationException("AbstractWorkflowPluginFactory");
    }

    protected abstract void getVelocityParamsForInput(Map<String, Object> map);

    protected abstract void getVelocityParamsForEdit(Map<String, Object> map, AbstractDescriptor abstractDescriptor);

    protected abstract void getVelocityParamsForView(Map<String, Object> map, AbstractDescriptor abstractDescriptor);

    protected Map<String, ?> extractMultipleParams(Map<String, Object> map, Collection<String> collection) {
        throw new UnsupportedOperationException("AbstractWorkflowPluginFactory");
    }

    protected String extractSingleParam(Map<String, Object> map, String text) {
        throw new UnsupportedOperationException("AbstractWorkflowPluginFactory");
    }

    protected Map<String, String> createMap(Map<String, String> map) {
        throw new UnsupportedOperationException("AbstractWorkflowPluginFactory");
    }
}
