package org.hypothesisstories.adapter.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.hypothesisstories.adapter.jira.JiraSettings;
import org.hypothesisstories.application.port.Projects;
import org.hypothesisstories.domain.issue.ProjectRef;
import org.hypothesisstories.testing.Descriptor;
import org.hypothesisstories.testing.FakeProjects;
import org.hypothesisstories.testing.PluginTexts;
import org.hypothesisstories.testing.TemplateRendering;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class BoardActionTest {
    private static final String EVIL = "<script>alert(1)</script>";

    private final FakeProjects access = new FakeProjects();
    private final Projects projects = mock(Projects.class);
    private final PageBuilderService pageBuilder = mock(PageBuilderService.class);
    private final HttpServletRequest request = mock(HttpServletRequest.class);

    @BeforeEach
    void answerRequests() {
        WebResourceAssembler assembler = mock(WebResourceAssembler.class);
        when(pageBuilder.assembler()).thenReturn(assembler);
        when(assembler.resources()).thenReturn(mock(RequiredResources.class));
    }

    @Test
    void framesTheBoardOfAProject() {
        access.add("RES", 10);
        when(projects.find("RES")).thenReturn(Optional.of(new ProjectRef(10, "RES", EVIL)));
        when(request.getParameter("projectKey")).thenReturn(" RES ");
        BoardAction action = action();
        assertEquals("input", action.doExecute());
        String page = render("templates/lane/board.vm", Map.of("view", action.getView()));

        assertFalse(page.contains(EVIL), page);
        assertTrue(page.contains("data-hsj-project=\"RES\" aria-busy=\"true\""), page);
        assertTrue(page.contains("Research board of &lt;script&gt;"), page);
    }

    @Test
    void refusesAProjectThatIsNotSeen() {
        when(request.getParameter(anyString())).thenReturn(EVIL);
        BoardAction action = action();
        assertEquals("error", action.doDefault());
        String page = render("templates/refused.vm", Map.of("refusal", action.getRefusal()));

        assertFalse(page.contains(EVIL), page);
        assertTrue(page.contains("There is no project &lt;script&gt;"), page);
    }

    @Test
    void isOfferedWhereThereAreHypotheses() {
        IssueTypeSchemeManager types = mock(IssueTypeSchemeManager.class);
        JiraSettings settings = mock(JiraSettings.class);
        when(settings.read("issue-type")).thenReturn(Optional.of("5"));
        Project project = mock(Project.class);
        HasHypothesesCondition condition = new HasHypothesesCondition(types, settings);
        assertFalse(condition.shouldDisplay(null, new JiraHelper(request, project)));
        assertFalse(condition.shouldDisplay(null, new JiraHelper(request)));

        IssueType hypothesis = mock(IssueType.class);
        when(hypothesis.getId()).thenReturn("5");
        when(types.getIssueTypesForProject(project)).thenReturn(List.of(hypothesis));
        assertTrue(condition.shouldDisplay(null, new JiraHelper(request, project)));
    }

    private BoardAction action() {
        return new BoardAction(access, projects, PluginTexts.reader(), pageBuilder) {
            @Override
            public ApplicationUser getLoggedInUser() {
                return null;
            }

            @Override
            public HttpServletRequest getHttpRequest() {
                return request;
            }
        };
    }

    private static String render(String template, Map<String, Object> values) {
        String html = new TemplateRendering().render(template, values);
        TreeSet<String> called = new TreeSet<>(TemplateRendering.calledMethods());
        called.removeAll(Descriptor.read().all("method").stream().map(Element::getTextContent).toList());
        assertTrue(called.isEmpty(), () -> "not on the allowlist: " + called);
        assertFalse(html.contains("$"), html);
        return html;
    }
}
