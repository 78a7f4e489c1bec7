package com.atlassian.jira.workflow;

import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.InvalidWorkflowDescriptorException;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

public class WorkflowUtil {
    private static final String HEADER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE workflow PUBLIC "-//OpenSymphony Group//DTD OSWorkflow 2.8//EN" \
            "http://www.opensymphony.com/osworkflow/workflow_2_8.dtd">
            """;

    public static String convertDescriptorToXML(WorkflowDescriptor descriptor) {
        StringWriter text = new StringWriter();
        PrintWriter writer = new PrintWriter(text);
        writer.print(HEADER);
        try (WritableWorkflow writable = new WritableWorkflow(descriptor)) {
            descriptor.writeXML(writer, 0);
        }
        writer.flush();
        return text.toString();
    }

    public static WorkflowDescriptor convertXMLtoWorkflowDescriptor(String xml) throws FactoryException {
        try {
            WorkflowDescriptor descriptor = new WorkflowDescriptor(parse(xml));
            validate(descriptor);
            return descriptor;
        } catch (ParserConfigurationException | SAXException | IOException | RuntimeException unreadable) {
            throw new FactoryException("The workflow's XML cannot be read: " + unreadable.getMessage(), unreadable);
        } catch (InvalidWorkflowDescriptorException invalid) {
            throw new FactoryException("The workflow is not valid: " + invalid.getMessage(), invalid);
        }
    }

    private static void validate(WorkflowDescriptor descriptor) throws InvalidWorkflowDescriptorException {
        // The engine writes the workflow to hold it against its DTD.
        try (WritableWorkflow writable = new WritableWorkflow(descriptor)) {
            descriptor.validate();
        }
    }

    private static Element parse(String xml) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setExpandEntityReferences(false);
        DocumentBuilder builder = factory.newDocumentBuilder();
        // The DTD that descriptors name would be fetched from the network.
        builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
        return builder.parse(new InputSource(new StringReader(xml))).getDocumentElement();
    }
}
