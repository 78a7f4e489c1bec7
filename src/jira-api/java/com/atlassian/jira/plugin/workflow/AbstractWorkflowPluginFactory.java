package com.atlassian.jira.plugin.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

public abstract class AbstractWorkflowPluginFactory implements WorkflowPluginFactory {
    private static final String VIEW = "view";
    private static final String INPUT = "input-parameters";
    private static final String EDIT = "edit-parameters";

    public AbstractWorkflowPluginFactory() {
    }

    public Map<String, Object> getVelocityParams(String resourceName, AbstractDescriptor descriptor) {
        Map<String, Object> params = new HashMap<>();
        switch (resourceName) {
            case VIEW -> getVelocityParamsForView(params, descriptor);
            case INPUT -> getVelocityParamsForInput(params);
            case EDIT -> getVelocityParamsForEdit(params, descriptor);
            default -> throw new IllegalArgumentException("No such template of a workflow module: " + resourceName);
        }
        return params;
    }

    protected abstract void getVelocityParamsForInput(Map<String, Object> velocityParams);

    protected abstract void getVelocityParamsForEdit(Map<String, Object> velocityParams, AbstractDescriptor descriptor);

    protected abstract void getVelocityParamsForView(Map<String, Object> velocityParams, AbstractDescriptor descriptor);

    protected Map<String, ?> extractMultipleParams(Map<String, Object> params, Collection<String> names) {
        Map<String, Object> extracted = new HashMap<>();
        names.stream().filter(params::containsKey).forEach(name -> extracted.put(name, extractSingleParam(params, name)));
        return extracted;
    }

    protected String extractSingleParam(Map<String, Object> params, String name) {
        String[] values = (String[]) params.get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    protected Map<String, String> createMap(Map<String, String> params) {
        return new HashMap<>(params);
    }
}
