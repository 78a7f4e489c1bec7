package org.hypothesisstories.workbench.rest.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.workbench.rest.FakeModules;
import org.hypothesisstories.workbench.rest.FakeRestModule;
import org.hypothesisstories.workbench.rest.FakeSecurity;
import org.hypothesisstories.workbench.rest.RestApi;
import org.hypothesisstories.workbench.rest.RunningRest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PluginApplicationsTest {
    private static final String EXAMPLE = "org/hypothesisstories/workbench/rest/plugin/example/";
    private static final String[] DANA = {"Authorization", "Bearer token-of-dana"};

    private final FakeModules modules = new FakeModules();
    private final FakeRestModule module =
            new FakeRestModule("<rest key='example' path='/example' version='1.0'/>");
    private RunningRest rest;

    @BeforeEach
    void start() throws Exception {
        ClassFiles files = any -> List.of(EXAMPLE + "GreetingResource.class", EXAMPLE + "Grumble.class",
                EXAMPLE + "GrumbleMapper.class");
        rest = new RunningRest(new RestApi(new FakeSecurity().asSecurity(), modules, files, Map.of()).servlet());
        modules.enable(module);
    }

    @AfterEach
    void stop() throws Exception {
        rest.close();
    }

    @Test
    void createsResourcesThroughThePluginAndFillsContextFields() throws Exception {
        HttpResponse<String> answer = rest.get("/rest/example/1.0/greetings/Remi", DANA);
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("\"text\":\"Hello Remi\""), answer.body());
        assertTrue(answer.body().contains("\"path\":\"greetings/Remi\""), answer.body());
        assertTrue(answer.body().contains("\"at\":5"), answer.body());
    }

    @Test
    void createsProvidersThroughThePlugin() throws Exception {
        HttpResponse<String> answer = rest.get("/rest/example/latest/greetings/wrong", DANA);
        assertEquals(418, answer.statusCode());
        assertEquals("{\"grumble\":\"Hello, no tea\"}", answer.body());
    }

    @Test
    void refusesAnonymousCallersWhereNothingIsAnnotated() throws Exception {
        assertEquals(401, rest.get("/rest/example/1.0/greetings/Remi").statusCode());
        assertEquals(403, rest.get("/rest/example/1.0/greetings/Remi",
                "Authorization", "Bearer token-of-stranger").statusCode());
        assertEquals(200, rest.get("/rest/example/1.0/greetings").statusCode());
    }

    @Test
    void refusesWrongCredentialsEvenWhereAnybodyMayCall() throws Exception {
        HttpResponse<String> answer = rest.get("/rest/example/1.0/greetings", "Authorization", "Bearer nonsense");
        assertEquals(401, answer.statusCode());
        assertTrue(answer.body().startsWith("{\"errorMessages\":[\"You are not authenticated."), answer.body());
    }

    @Test
    void wantsAConfirmedPasswordFromSessionsOnly() throws Exception {
        String path = "/rest/example/1.0/greetings/settings";
        assertEquals(403, rest.get(path, DANA).statusCode());
        assertEquals(401, rest.get(path, "Session", "admin").statusCode());
        assertEquals(200, rest.get(path, "Session", "admin", "Confirmed", "yes").statusCode());
        assertEquals(200, rest.get(path, "Authorization", "Basic YWRtaW46YWRtaW4=").statusCode());
    }

    @Test
    void refusesFormsOfABrowserWithoutToken() throws Exception {
        String form = "application/x-www-form-urlencoded";
        String path = "/rest/example/1.0/greetings/form";
        assertEquals(403, rest.send("POST", path, "a=b", "Session", "dana", "Content-Type", form).statusCode());
        assertEquals(200, rest.send("POST", path, "a=b", "Session", "dana", "Content-Type", form,
                "X-Atlassian-Token", "no-check").statusCode());
        assertEquals(403, rest.send("POST", path, "a=b", "Session", "dana", "Content-Type", form,
                "X-Atlassian-Token", "no-check", "Origin", "http://elsewhere.example").statusCode());
    }

    @Test
    void refusesUnknownJsonProperties() throws Exception {
        String path = "/rest/example/1.0/greetings";
        String json = "application/json";
        assertEquals(200, rest.send("POST", path, "{\"name\":\"Remi\"}", "Session", "dana",
                "Content-Type", json).statusCode());
        HttpResponse<String> answer = rest.send("POST", path, "{\"nmae\":\"Remi\"}", "Session", "dana",
                "Content-Type", json);
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("nmae"), answer.body());
    }

    @Test
    void comesAndGoesWithItsPlugin() throws Exception {
        modules.disable(module);
        assertEquals(404, rest.get("/rest/example/1.0/greetings").statusCode());
        modules.enable(module);
        assertEquals(200, rest.get("/rest/example/1.0/greetings").statusCode());
    }

    @Test
    void namesWhatTheWorkbenchLacks() throws Exception {
        HttpResponse<String> answer = rest.get("/rest/webhooks/1.0/webhook", DANA);
        assertEquals(501, answer.statusCode());
        assertTrue(answer.body().contains("GET /jira/rest/webhooks/1.0/webhook"), answer.body());
    }
}
