package org.hypothesisstories.adapter.jira.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.RETURNS_SELF;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.adapter.jira.JiraSettings;
import org.hypothesisstories.application.setup.PartReport;
import org.hypothesisstories.application.setup.PartState;
import org.hypothesisstories.application.setup.SetUpTarget;
import org.hypothesisstories.plugin.Keys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

class WorkflowSchemePartTest {
    private static final SetUpTarget TARGET = new SetUpTarget("RES", "admin");
    private static final String OURS = "Hypothesis research workflow";

    private final WorkflowSchemeManager schemes = mock(WorkflowSchemeManager.class);
    private final ProjectManager projects = mock(ProjectManager.class);
    private final IssuesOfType issues = mock(IssuesOfType.class);
    private final Project project = mock(Project.class);
    private final IssueType type = mock(IssueType.class);
    private final AssignableWorkflowScheme current = mock(AssignableWorkflowScheme.class);
    private final AssignableWorkflowScheme.Builder builder = mock(AssignableWorkflowScheme.Builder.class, RETURNS_SELF);
    private WorkflowSchemePart part;

    @BeforeEach
    void prepareAProjectWithASchemeOfItsOwn() {
        JiraSettings settings = mock(JiraSettings.class);
        IssueTypeManager types = mock(IssueTypeManager.class);
        when(settings.read(Keys.ISSUE_TYPE_SETTING)).thenReturn(Optional.of("10"));
        when(settings.read(Keys.WORKFLOW_SETTING)).thenReturn(Optional.of(OURS));
        when(types.getIssueType("10")).thenReturn(type);
        when(type.getId()).thenReturn("10");
        when(project.getKey()).thenReturn("RES");
        when(projects.getProjectObjByKey("RES")).thenReturn(project);
        when(schemes.getWorkflowSchemeObj(project)).thenReturn(current);
        when(current.getName()).thenReturn("Theirs");
        when(current.getActualWorkflow("10")).thenReturn("jira");
        when(current.getActualDefaultWorkflow()).thenReturn("jira");
        Map<String, String> mappings = new HashMap<>(Map.of("3", "Bugs"));
        mappings.put(null, "jira");
        when(current.getMappings()).thenReturn(mappings);
        part = new WorkflowSchemePart(schemes, projects, issues, new FoundObjects(settings, types, null, null));
    }

    @Test
    void givesTheProjectASchemeThatKeepsItsOtherWorkflows() {
        AssignableWorkflowScheme made = mock(AssignableWorkflowScheme.class);
        Scheme scheme = mock(Scheme.class);
        when(schemes.assignableBuilder()).thenReturn(builder);
        when(schemes.createScheme(any())).thenReturn(made);
        when(made.getId()).thenReturn(77L);
        when(schemes.getSchemeObject(77L)).thenReturn(scheme);

        assertEquals(PartState.MADE, part.apply(TARGET).state());

        verify(builder).setDefaultWorkflow("jira");
        verify(builder).setMapping("3", "Bugs");
        verify(builder).setMapping("10", OURS);
        InOrder order = inOrder(schemes);
        order.verify(schemes).removeSchemesFromProject(project);
        order.verify(schemes).addSchemeToProject(project, scheme);
    }

    @Test
    void leavesAProjectAloneThatHasIssuesOfTheType() {
        when(issues.exist(project, type)).thenReturn(true);

        assertEquals(new PartReport("workflow-scheme", "Theirs", PartState.LEFT, "issues-in-other-workflow"), part.apply(TARGET));

        verify(schemes, never()).createScheme(any());
        verify(schemes, never()).addSchemeToProject(any(), any());
    }

    @Test
    void findsTheSchemeThatUsesOurWorkflow() {
        when(current.getActualWorkflow("10")).thenReturn(OURS);

        assertEquals(PartState.FOUND, part.apply(TARGET).state());
        verify(schemes, never()).getSchemeObject(anyLong());
    }
}
