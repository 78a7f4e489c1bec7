package com.atlassian.jira.workflow;

import java.util.Map;

public class TransitionOptions {
    public static TransitionOptions defaults() {
        throw new UnsupportedOperationException("TransitionOptions");
    }

    public boolean skipConditions() {
        throw new UnsupportedOperationException("TransitionOptions");
    }

    public boolean skipValidators() {
        throw new UnsupportedOperationException("TransitionOptions");
    }

    public boolean skipPermissions() {
        throw new UnsupportedOperationException("TransitionOptions");
    }

    public boolean isAutomaticTransition() {
        throw new UnsupportedOperationException("TransitionOptions");
    }

    public Map<String, Object> getWorkflowParams() {
        throw new UnsupportedOperationException("TransitionOptions");
    }

    public static TransitionOptions toTransitionOptions(Map<String, Object> map) {
        throw new UnsupportedOperationException("TransitionOptions");
    }
}
