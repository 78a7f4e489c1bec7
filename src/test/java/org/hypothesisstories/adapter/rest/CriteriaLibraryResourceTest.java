package org.hypothesisstories.adapter.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.adapter.json.JsonException;
import org.hypothesisstories.adapter.json.JsonReader;
import org.hypothesisstories.application.ChangeCriteriaLibrary;
import org.hypothesisstories.application.ReadCriteriaLibrary;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.testing.FakeProjects;
import org.hypothesisstories.testing.PluginTexts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CriteriaLibraryResourceTest {
    private static final String LIBRARY =
            "{\"metrics\":[\"precision\"],\"templates\":[{\"name\":\"Classifier\",\"lines\":[\"precision > .95\",\"recall > .7\"]}]}";

    private final FakeProjects projects = new FakeProjects();
    private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    private final CriteriaLibraryResource resource = new CriteriaLibraryResource(new ReadCriteriaLibrary(projects, projects),
            new ChangeCriteriaLibrary(projects, projects), authentication, PluginTexts.reader());

    @BeforeEach
    void logAnAdministratorIn() {
        projects.add("RES", 1);
        projects.addAdministrator(Actor.user("admin"));
        logIn("admin");
    }

    @Test
    void givesWhatItTook() {
        assertEquals(200, resource.change("RES", LIBRARY).getStatus());
        assertEquals(JsonReader.read(LIBRARY), json(resource.read("RES")));
    }

    @Test
    void takesLinesAsOneText() {
        resource.change("RES", "{\"templates\":[{\"name\":\"Classifier\",\"lines\":\"precision > .95\\n\\nrecall > .7\\n\"}]}");

        assertEquals(Map.of("metrics", List.of(), "templates",
                List.of(Map.of("name", "Classifier", "lines", List.of("precision > .95", "recall > .7")))), json(resource.read("RES")));
    }

    @Test
    void namesTemplateLineAndMend() {
        Response response = resource.change("RES", "{\"templates\":[{\"name\":\"Bad\",\"lines\":[\"a > 1\",\"b => 2\"]}]}");

        assertEquals(400, response.getStatus());
        assertEquals("Template \"Bad\": Line 2: \"=>\" is not a comparison; write >, >=, <, <= or between. Did you mean >=?",
                json(response).get("message"));
    }

    @Test
    void refusesStrangersAndUnknownProjectsInTheCommonShape() {
        assertEquals(404, resource.read("NONE").getStatus());
        assertEquals(404, resource.change("NONE", LIBRARY).getStatus());
        logIn("dana");
        Response response = resource.change("RES", LIBRARY);
        assertEquals(403, response.getStatus());
        assertEquals("not-project-administrator", json(response).get("code"));
    }

    @Test
    void refusesABodyThatIsNotWhatItShouldBe() {
        for (String body : List.of("", "[]", "{\"metrics\":1}", "{\"metrics\":[1]}", "{\"templates\":[1]}", "{\"templates\":{}}",
                "{\"templates\":[{\"name\":1}]}")) {
            assertThrows(JsonException.class, () -> resource.change("RES", body), body);
        }
    }

    private void logIn(String key) {
        ApplicationUser user = mock(ApplicationUser.class);
        when(user.getKey()).thenReturn(key);
        when(authentication.getLoggedInUser()).thenReturn(user);
    }

    private static Map<?, ?> json(Response response) {
        return (Map<?, ?>) JsonReader.read((String) response.getEntity());
    }
}
