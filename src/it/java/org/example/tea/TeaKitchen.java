package org.example.tea;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.ConfigurableJiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.FactoryException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Gives an empty project one of the workflows of the kitchen. */
public class TeaKitchen {
    private static final String WORKFLOW = "Tea workflow";

    private final WorkflowManager workflows;
    private final WorkflowSchemeManager schemes;
    private final ProjectManager projects;
    private final JiraAuthenticationContext authentication;

    public TeaKitchen(WorkflowManager workflows, WorkflowSchemeManager schemes, ProjectManager projects,
            JiraAuthenticationContext authentication) {
        this.workflows = workflows;
        this.schemes = schemes;
        this.projects = projects;
        this.authentication = authentication;
    }

    void furnish(String projectKey, String file) throws FactoryException {
        workflows.createWorkflow(authentication.getLoggedInUser(),
                new ConfigurableJiraWorkflow(WORKFLOW, WorkflowUtil.convertXMLtoWorkflowDescriptor(xml(file)), workflows));
        AssignableWorkflowScheme.Builder builder = schemes.assignableBuilder();
        builder.setName("Tea workflows").setDescription("");
        builder.setDefaultWorkflow(WORKFLOW);
        AssignableWorkflowScheme scheme = schemes.createScheme(builder.build());
        Project project = projects.getProjectObjByKey(projectKey);
        schemes.removeSchemesFromProject(project);
        schemes.addSchemeToProject(project, schemes.getSchemeObject(scheme.getId()));
    }

    private static String xml(String name) {
        try (InputStream file = TeaKitchen.class.getResourceAsStream("/tea/" + name + ".xml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
