package org.hypothesisstories.workbench.jira.workflow;

import com.atlassian.jira.workflow.WorkflowException;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Workflows as text. */
final class WorkflowXml {
    private WorkflowXml() {
    }

    static WorkflowDescriptor parse(String xml) {
        try {
            return WorkflowUtil.convertXMLtoWorkflowDescriptor(xml);
        } catch (FactoryException unreadable) {
            throw new WorkflowException(unreadable.getMessage(), unreadable);
        }
    }

    static String write(WorkflowDescriptor descriptor) {
        return WorkflowUtil.convertDescriptorToXML(descriptor);
    }

    /** One of the workflows that the host comes with. */
    static String builtIn(String file) {
        try (InputStream text = WorkflowXml.class.getResourceAsStream("/workbench/workflow/" + file)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
