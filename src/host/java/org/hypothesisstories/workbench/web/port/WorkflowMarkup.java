package org.hypothesisstories.workbench.web.port;

import com.opensymphony.workflow.loader.AbstractDescriptor;

/** Conditions, validators and functions of a workflow, described by the view templates of their modules. */
public interface WorkflowMarkup {
    /** What the part does, as markup; its class name when no enabled module knows it. */
    String describe(AbstractDescriptor part);
}
