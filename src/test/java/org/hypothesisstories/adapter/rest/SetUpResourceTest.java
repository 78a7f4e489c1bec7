package org.hypothesisstories.adapter.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.testing.TimeBoxWorld;
import org.hypothesisstories.adapter.json.JsonException;
import org.hypothesisstories.adapter.json.JsonReader;
import org.hypothesisstories.application.setup.PartReport;
import org.hypothesisstories.application.setup.PartState;
import org.hypothesisstories.application.setup.ServiceUsers;
import org.hypothesisstories.application.setup.SetUpGate;
import org.hypothesisstories.application.setup.SetUpPart;
import org.hypothesisstories.application.setup.SetUpProject;
import org.hypothesisstories.application.setup.SetUpRefused;
import org.hypothesisstories.application.setup.SetUpTarget;
import org.hypothesisstories.testing.InMemorySetUpTurn;
import org.hypothesisstories.testing.PluginTexts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SetUpResourceTest {
    private final SetUpGate gate = mock(SetUpGate.class);
    private final ServiceUsers serviceUsers = mock(ServiceUsers.class);
    private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    private final SetUpResource resource = new SetUpResource(
            new SetUpProject(gate, serviceUsers, new InMemorySetUpTurn(InstantSource.fixed(Instant.EPOCH)), new TimeBoxWorld().tryRefusedAgain,
                    List.of(new LeftPart())), new SetUpJson(PluginTexts.reader()), authentication);

    @BeforeEach
    void logAnAdministratorIn() {
        ApplicationUser admin = mock(ApplicationUser.class);
        when(admin.getKey()).thenReturn("admin");
        when(authentication.getLoggedInUser()).thenReturn(admin);
        when(gate.isAdministrator("admin")).thenReturn(true);
        when(gate.hasProject("RES")).thenReturn(true);
        when(serviceUsers.keyOf("robot")).thenReturn(Optional.of("robot"));
    }

    @Test
    void isForAdministratorsWhoConfirmTheirPassword() {
        assertTrue(SetUpResource.class.isAnnotationPresent(AdminOnly.class));
        assertTrue(SetUpResource.class.isAnnotationPresent(WebSudoRequired.class));
    }

    @Test
    void tellsWhatIsLeftAloneAndWhy() {
        Map<?, ?> plan = json(resource.plan("RES"));

        Map<?, ?> part = (Map<?, ?>) ((List<?>) plan.get("parts")).get(0);
        assertEquals("left", part.get("state"));
        assertTrue(part.get("text").toString().startsWith("Workflow scheme Theirs: left alone (the project has hypotheses"));
        assertEquals("admin", plan.get("serviceUser"));
    }

    @Test
    void takesTheServiceUserFromTheBody() {
        assertEquals("robot", json(resource.run("{\"project\":\"RES\",\"serviceUser\":\"robot\"}")).get("serviceUser"));
    }

    @Test
    void refusesAnUnknownProjectInTheCommonShape() {
        SetUpRefused refused = assertThrows(SetUpRefused.class, () -> resource.run("{\"project\":\"NONE\"}"));
        Response response = new SetUpRefusedMapper(PluginTexts.reader()).toResponse(refused);

        assertEquals(404, response.getStatus());
        String message = "There is no project NONE.";
        Map<String, String> problem = Map.of("code", "unknown-project", "field", "", "message", message);
        assertEquals(Map.of("code", "unknown-project", "message", message,
                "details", Map.of("subject", "NONE", "problems", List.of(problem))), json(response));
    }

    @Test
    void refusesABodyThatIsNotWhatItShouldBe() {
        for (String body : List.of("", "[]", "{", "{\"project\":1}")) {
            JsonException refused = assertThrows(JsonException.class, () -> resource.run(body));
            Response response = new JsonExceptionMapper(PluginTexts.reader()).toResponse(refused);
            assertEquals(400, response.getStatus());
            assertEquals("bad-json", json(response).get("code"));
        }
    }

    private static Map<?, ?> json(Response response) {
        return (Map<?, ?>) JsonReader.read((String) response.getEntity());
    }

    /** A part that somebody else has to mend. */
    private static final class LeftPart implements SetUpPart {
        @Override
        public PartReport plan(SetUpTarget target) {
            return new PartReport("workflow-scheme", "Theirs", PartState.LEFT, "issues-in-other-workflow");
        }

        @Override
        public PartReport apply(SetUpTarget target) {
            return plan(target);
        }
    }
}
