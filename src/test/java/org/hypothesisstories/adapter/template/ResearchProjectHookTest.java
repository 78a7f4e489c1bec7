package org.hypothesisstories.adapter.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.template.hook.ConfigureData;
import com.atlassian.jira.project.template.hook.ValidateData;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.application.setup.PartReport;
import org.hypothesisstories.application.setup.PartState;
import org.hypothesisstories.application.setup.ServiceUsers;
import org.hypothesisstories.application.setup.SetUpGate;
import org.hypothesisstories.application.setup.SetUpPart;
import org.hypothesisstories.application.setup.SetUpProject;
import org.hypothesisstories.application.setup.SetUpTarget;
import org.hypothesisstories.testing.InMemorySetUpTurn;
import org.hypothesisstories.testing.PluginTexts;
import org.hypothesisstories.testing.TimeBoxWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ResearchProjectHookTest {
    private static final String SET_UP_PAGE = "/secure/admin/HypothesisSetUp!default.jspa?project=NEW";

    private final SetUpGate gate = mock(SetUpGate.class);
    private final SetUpPart part = mock(SetUpPart.class);
    private final InMemorySetUpTurn turn = new InMemorySetUpTurn(InstantSource.fixed(Instant.EPOCH));
    private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    private final ApplicationUser lead = mock(ApplicationUser.class);
    private final ResearchProjectHook hook = new ResearchProjectHook(
            new SetUpProject(gate, mock(ServiceUsers.class), turn, new TimeBoxWorld().tryRefusedAgain, List.of(part)), authentication,
            PluginTexts.reader());

    @BeforeEach
    void logAnAdministratorIn() {
        ApplicationUser admin = mock(ApplicationUser.class);
        when(admin.getKey()).thenReturn("admin");
        when(lead.getKey()).thenReturn("paula");
        when(authentication.getLoggedInUser()).thenReturn(admin);
        when(gate.isAdministrator("admin")).thenReturn(true);
        when(gate.hasProject("NEW")).thenReturn(true);
        when(gate.nameOf("ann")).thenReturn("Ann Other");
        when(part.apply(any())).thenReturn(PartReport.of("status", "To Do", PartState.MADE));
        when(part.plan(any())).thenReturn(PartReport.of("status", "To Do", PartState.MADE));
    }

    @Test
    void letsAnAdministratorPassBeforeThereIsAProject() {
        when(gate.hasProject("NEW")).thenReturn(false);

        assertFalse(validate().hasAnyErrors());
        verify(part, never()).apply(any());
    }

    @Test
    void refusesWhoIsNoAdministratorAndStrangers() {
        when(gate.isAdministrator("admin")).thenReturn(false);
        assertTrue(onlyMessage().startsWith("Only an administrator of Jira can create a project from this template"));

        when(authentication.getLoggedInUser()).thenReturn(null);
        assertTrue(onlyMessage().startsWith("Only an administrator of Jira"));
    }

    @Test
    void refusesWhileSomebodyElseIsAtItAndTellsWho() {
        turn.take("ann");

        assertTrue(onlyMessage().startsWith("Ann Other sets up a project at this moment."), onlyMessage());
    }

    @Test
    void setsTheNewProjectUpAsWhoCreatesItAndNotAsItsLead() {
        assertNull(hook.configure(created()).getRedirect());

        verify(part).apply(new SetUpTarget("NEW", "admin"));
    }

    @Test
    void leadsToTheSetUpPageWhenItEndedHalfWay() {
        when(part.apply(any())).thenThrow(new IllegalStateException("the database is away"));

        assertEquals(SET_UP_PAGE, hook.configure(created()).getRedirect());
    }

    @Test
    void leadsToTheSetUpPageWhenSomebodyBeganSinceJiraValidated() {
        turn.take("ann");

        assertEquals(SET_UP_PAGE, hook.configure(created()).getRedirect());
        verify(part, never()).apply(any());
    }

    private ErrorCollection validate() {
        return hook.validate(new ValidateData("New", "NEW", lead)).toErrorCollection();
    }

    private String onlyMessage() {
        ErrorCollection errors = validate();
        assertEquals(Map.of(), errors.getErrors());
        assertEquals(1, errors.getErrorMessages().size());
        return errors.getErrorMessages().iterator().next();
    }

    private static ConfigureData created() {
        Project project = mock(Project.class);
        when(project.getKey()).thenReturn("NEW");
        return ConfigureData.create(project, null, Map.of(), null, Map.of());
    }
}
