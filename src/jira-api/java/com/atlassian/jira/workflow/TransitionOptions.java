package com.atlassian.jira.workflow;

import java.util.HashMap;
import java.util.Map;

public class TransitionOptions {
    private static final String SKIP_CONDITIONS = "skipConditions";
    private static final String SKIP_VALIDATORS = "skipValidators";
    private static final String SKIP_PERMISSIONS = "skipPermissions";
    private static final String AUTOMATIC = "automaticTransition";

    private final boolean skipConditions;
    private final boolean skipValidators;
    private final boolean skipPermissions;
    private final boolean automatic;

    private TransitionOptions(boolean skipConditions, boolean skipValidators, boolean skipPermissions, boolean automatic) {
        this.skipConditions = skipConditions;
        this.skipValidators = skipValidators;
        this.skipPermissions = skipPermissions;
        this.automatic = automatic;
    }

    public static TransitionOptions defaults() {
        return new Builder().build();
    }

    public static TransitionOptions toTransitionOptions(Map<String, Object> params) {
        return new TransitionOptions(flag(params, SKIP_CONDITIONS), flag(params, SKIP_VALIDATORS), flag(params, SKIP_PERMISSIONS),
                flag(params, AUTOMATIC));
    }

    private static boolean flag(Map<String, Object> params, String name) {
        return Boolean.TRUE.equals(params.get(name));
    }

    public boolean skipConditions() {
        return skipConditions;
    }

    public boolean skipValidators() {
        return skipValidators;
    }

    public boolean skipPermissions() {
        return skipPermissions;
    }

    public boolean isAutomaticTransition() {
        return automatic;
    }

    public Map<String, Object> getWorkflowParams() {
        Map<String, Object> params = new HashMap<>();
        params.put(SKIP_CONDITIONS, skipConditions);
        params.put(SKIP_VALIDATORS, skipValidators);
        params.put(SKIP_PERMISSIONS, skipPermissions);
        params.put(AUTOMATIC, automatic);
        return params;
    }

    public static class Builder {
        private boolean conditionsSkipped;
        private boolean validatorsSkipped;
        private boolean permissionsSkipped;
        private boolean automatic;

        public Builder() {
        }

        public Builder skipConditions() {
            conditionsSkipped = true;
            return this;
        }

        public Builder skipValidators() {
            validatorsSkipped = true;
            return this;
        }

        public Builder skipPermissions() {
            permissionsSkipped = true;
            return this;
        }

        public Builder setAutomaticTransition() {
            automatic = true;
            return this;
        }

        public TransitionOptions build() {
            return new TransitionOptions(conditionsSkipped, validatorsSkipped, permissionsSkipped, automatic);
        }
    }
}
