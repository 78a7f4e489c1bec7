package org.hypothesisstories.workbench.jira.workflow;

import org.hypothesisstories.workbench.jira.workflow.system.SystemParts;

/** Makes what the class names in workflows stand for. */
final class WorkflowParts {
    private final SystemParts system;
    private final PluginParts plugins;

    WorkflowParts(SystemParts system, PluginParts plugins) {
        this.system = system;
        this.plugins = plugins;
    }

    Object create(String className) {
        return system.find(className).or(() -> plugins.create(className)).orElseThrow(() -> new MissingPart(className));
    }
}
