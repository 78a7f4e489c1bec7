package org.hypothesisstories.workbench.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.hypothesisstories.workbench.rest.HostServices.Configuration;
import org.hypothesisstories.workbench.rest.HostServices.Operations;
import org.hypothesisstories.workbench.rest.HostServices.People;
import org.hypothesisstories.workbench.rest.HostServices.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HostApplicationsTest {
    private static final String[] DANA = {"Authorization", "Basic ZGFuYTpkYW5h"};

    private RunningRest rest;

    @BeforeEach
    void start() throws Exception {
        FakeSecurity security = new FakeSecurity();
        RestApi.Security people = security.asSecurity();
        HostServices services = new HostServices(
                new People(people.context(), null, null, null, null, null),
                new Configuration(null, null, null, null, null, null, null, null),
                new Work(null, null, null, null, null, null, null),
                new Operations(null, null, null, null));
        HostApplications own = new HostApplications(services, () -> "http://example.test/jira", "11.3.0",
                new CommonFeatures(security));
        rest = new RunningRest(new RestApi(people, new FakeModules(), any -> List.of(), own.mounts()).servlet());
    }

    @AfterEach
    void stop() throws Exception {
        rest.close();
    }

    @Test
    void knowsTheCallerByPassword() throws Exception {
        HttpResponse<String> answer = rest.get("/rest/api/2/myself", DANA);
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("\"self\":\"http://example.test/jira/rest/api/2/user?username=dana\""), answer.body());
    }

    @Test
    void asksStrangersToLogIn() throws Exception {
        assertEquals(401, rest.get("/rest/api/2/myself").statusCode());
        assertEquals(401, rest.get("/rest/api/2/myself", "Authorization", "Basic bm9ib2R5OmtlZXA=").statusCode());
    }

    @Test
    void saysWhatIsNotImplemented() throws Exception {
        HttpResponse<String> unknownPath = rest.get("/rest/api/2/dashboard", DANA);
        assertEquals(501, unknownPath.statusCode());
        assertEquals("{\"errorMessages\":[\"The workbench does not implement GET /jira/rest/api/2/dashboard.\"],\"errors\":{}}",
                unknownPath.body());
        HttpResponse<String> unknownMethod = rest.send("DELETE", "/rest/api/2/myself", null, DANA);
        assertEquals(501, unknownMethod.statusCode());
        assertTrue(unknownMethod.body().contains("DELETE /jira/rest/api/2/myself"), unknownMethod.body());
    }

    @Test
    void keepsTheWorkbenchsOwnPathsForAdministrators() throws Exception {
        assertEquals(403, rest.get("/rest/workbench/1/jobs", DANA).statusCode());
    }

    @Test
    void refusesJsonThatIsNone() throws Exception {
        HttpResponse<String> answer = rest.send("POST", "/rest/api/2/search", "{\"jql\":", "Authorization", DANA[1],
                "Content-Type", "application/json");
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().startsWith("{\"errorMessages\":["), answer.body());
    }
}
