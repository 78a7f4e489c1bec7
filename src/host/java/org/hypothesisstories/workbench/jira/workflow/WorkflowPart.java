package org.hypothesisstories.workbench.jira.workflow;

/** The kinds of parts that plugins add to workflows. */
enum WorkflowPart {
    CONDITION("workflow-condition", "condition-class"),
    VALIDATOR("workflow-validator", "validator-class"),
    FUNCTION("workflow-function", "function-class");

    private final String moduleType;
    private final String classElement;

    WorkflowPart(String moduleType, String classElement) {
        this.moduleType = moduleType;
        this.classElement = classElement;
    }

    String moduleType() {
        return moduleType;
    }

    /** The element of the module that names the class which the engine runs. */
    String classElement() {
        return classElement;
    }
}
