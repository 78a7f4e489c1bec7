package com.atlassian.jira.workflow;

import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.WorkflowDescriptor;

public class WorkflowUtil {
    public static String convertDescriptorToXML(WorkflowDescriptor workflowDescriptor) {
        throw new UnsupportedOperationException("WorkflowUtil");
    }

    public static WorkflowDescriptor convertXMLtoWorkflowDescriptor(String text) throws FactoryException {
        throw new UnsupportedOperationException("WorkflowUtil");
    }
}
