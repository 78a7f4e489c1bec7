package org.hypothesisstories.workbench.jira.scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import java.util.List;
import org.hypothesisstories.workbench.jira.ConfigurationFixture;
import org.hypothesisstories.workbench.jira.field.FieldContexts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SchemesTest {
    private final ConfigurationFixture jira = new ConfigurationFixture();
    private final IssueTypeSchemes typeSchemes = jira.configuration.layout().issueTypeSchemes();
    private final WorkflowSchemes workflowSchemes = jira.configuration.layout().workflowSchemes();

    @AfterEach
    void close() {
        jira.close();
    }

    @Test
    void newProjectOffersEveryIssueTypeAlsoOneMadeLater() {
        assertTrue(typeSchemes.isDefaultIssueTypeScheme(typeSchemes.getConfigScheme(jira.project)));
        IssueType made = jira.configuration.vocabulary().issueTypes().createIssueType("Hypothesis", "", null);
        List<IssueType> offered = List.copyOf(typeSchemes.getIssueTypesForProject(jira.project));
        assertEquals(6, offered.size());
        assertEquals(made, offered.get(5));
    }

    @Test
    void projectOffersTheTypesOfItsSchemeInTheirOrder() {
        Project other = jira.configuration.access().projects().create("OTH", "Other", jira.dana, "software");
        FieldConfigScheme scheme = typeSchemes.create("Lab types", "", List.of(jira.type("Task").getId(), jira.type("Bug").getId()));
        assign(scheme, jira.project);
        assertEquals(List.of("Task", "Bug"), names(jira.project));
        assertEquals(5, names(other).size());
        typeSchemes.update(scheme, List.of(jira.type("Bug").getId()));
        assertEquals(List.of("Bug"), names(jira.project));
    }

    @Test
    void projectLeavesItsFormerScheme() {
        FieldConfigScheme first = typeSchemes.create("First", "", List.of(jira.type("Task").getId()));
        FieldConfigScheme second = typeSchemes.create("Second", "", List.of(jira.type("Bug").getId()));
        assign(first, jira.project);
        assign(second, jira.project);
        assertEquals(List.of("Bug"), names(jira.project));
        assertEquals(List.of(), typeSchemes.getAllSchemes().stream().filter(first::equals).findFirst().orElseThrow().getAssociatedProjectIds());
    }

    @Test
    void remembersTheDefaultTypeOfAScheme() {
        assertNull(typeSchemes.getDefaultIssueType(jira.project));
        typeSchemes.setDefaultValue(typeSchemes.getConfigScheme(jira.project).getOneAndOnlyConfig(), jira.type("Task").getId());
        assertEquals(jira.type("Task"), typeSchemes.getDefaultIssueType(jira.project));
    }

    @Test
    void newProjectHasJirasWorkflow() {
        assertTrue(workflowSchemes.isUsingDefaultScheme(jira.project));
        assertNull(workflowSchemes.getSchemeFor(jira.project));
        assertEquals("jira", workflowSchemes.getWorkflowName(jira.project, jira.type("Story").getId()));
    }

    @Test
    void schemeGivesEachTypeItsWorkflow() {
        AssignableWorkflowScheme scheme = workflowSchemes.createScheme(workflowSchemes.assignableBuilder().setName("Lab")
                .setDefaultWorkflow("plain").setMapping(jira.type("Story").getId(), "lanes").build());
        assertFalse(workflowSchemes.isActive(scheme));
        workflowSchemes.addSchemeToProject(jira.project, workflowSchemes.getSchemeObject(scheme.getId()));
        assertEquals("lanes", workflowSchemes.getWorkflowName(jira.project, jira.type("Story").getId()));
        assertEquals("plain", workflowSchemes.getWorkflowName(jira.project, jira.type("Bug").getId()));
        assertEquals(List.of(jira.project), workflowSchemes.getProjectsUsing(scheme));
        assertTrue(workflowSchemes.isActive(scheme));
        workflowSchemes.removeSchemesFromProject(jira.project);
        assertTrue(workflowSchemes.isUsingDefaultScheme(jira.project));
    }

    @Test
    void changedSchemeIsReadAgain() {
        AssignableWorkflowScheme scheme = workflowSchemes.createScheme(workflowSchemes.assignableBuilder().setName("Lab")
                .setMapping(jira.type("Story").getId(), "lanes").build());
        workflowSchemes.updateWorkflowScheme(scheme.builder().removeMapping(jira.type("Story").getId()).setDescription("changed").build());
        AssignableWorkflowScheme read = workflowSchemes.getWorkflowSchemeObj("lab");
        assertEquals("jira", read.getActualWorkflow(jira.type("Story").getId()));
        assertEquals("changed", read.getDescription());
    }

    @Test
    void refusesASchemeNameThatIsTakenWhateverItsCase() {
        workflowSchemes.createScheme(workflowSchemes.assignableBuilder().setName("Lab").build());
        assertThrows(IllegalArgumentException.class,
                () -> workflowSchemes.createScheme(workflowSchemes.assignableBuilder().setName("LAB").build()));
    }

    private void assign(FieldConfigScheme scheme, Project project) {
        FieldContexts contexts = jira.configuration.fields().customFields().contexts();
        contexts.updateFieldConfigScheme(scheme, List.of(contexts.node(project)), jira.configuration.fields().all().getIssueTypeField());
    }

    private List<String> names(Project project) {
        return typeSchemes.getIssueTypesForProject(project).stream().map(IssueType::getName).toList();
    }
}
