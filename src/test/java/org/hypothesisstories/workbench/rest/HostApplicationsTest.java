package org.hypothesisstories.workbench.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HostApplicationsTest {
    private static final String BASIC_DANA = "Basic " + Base64.getEncoder().encodeToString("dana:dana".getBytes(StandardCharsets.UTF_8));

    private static RestWorld world;

    @BeforeAll
    static void start() throws Exception {
        world = new RestWorld();
        world.post("admin", "/rest/api/2/project",
                "{\"key\": \"RES\", \"name\": \"Research\", \"projectTypeKey\": \"software\", \"lead\": \"paula\"}").expect(201);
    }

    @AfterAll
    static void stop() throws Exception {
        world.close();
    }

    private static String newIssue(String summary) throws Exception {
        JsonNode types = world.get("dana", "/rest/api/2/project/RES").expect(200).get("issueTypes");
        return world.post("dana", "/rest/api/2/issue", """
                {"fields": {"project": {"key": "RES"}, "issuetype": {"id": "%s"}, "summary": "%s"}}
                """.formatted(types.get(0).get("id").asText(), summary)).expect(201).get("key").asText();
    }

    @Test
    void knowsTheCallerByPassword() throws Exception {
        JsonNode dana = world.get("dana", "/rest/api/2/myself").expect(200);
        assertEquals("http://example.test/jira/rest/api/2/user?username=dana", dana.get("self").asText());
        assertEquals("Dana Scientist", dana.get("displayName").asText());
    }

    @Test
    void knowsTheCallerByPersonalAccessToken() throws Exception {
        String token = world.post("remi", "/rest/pat/latest/tokens", "{\"name\": \"script\"}").expect(201).get("rawToken").asText();
        HttpResponse<String> answer = world.raw().get("/rest/api/2/myself", "Authorization", "Bearer " + token);
        assertTrue(answer.body().contains("\"name\":\"remi\""), answer.body());
        assertEquals("script", world.get("remi", "/rest/pat/latest/tokens").expect(200).at("/0/name").asText());
    }

    @Test
    void asksStrangersToLogIn() throws Exception {
        assertEquals(401, world.raw().get("/rest/api/2/myself").statusCode());
        assertEquals(401, world.raw().get("/rest/api/2/myself", "Authorization", "Basic bm9ib2R5OmtlZXA=").statusCode());
        assertEquals(200, world.raw().get("/rest/api/2/serverInfo").statusCode());
    }

    @Test
    void saysWhatIsNotImplemented() throws Exception {
        assertEquals("{\"errorMessages\":[\"The workbench does not implement GET /jira/rest/api/2/dashboard.\"],\"errors\":{}}",
                world.get("dana", "/rest/api/2/dashboard").expect(501).toString());
        assertTrue(world.send("dana", "DELETE", "/rest/api/2/myself", null).expect(501).toString()
                .contains("DELETE /jira/rest/api/2/myself"));
    }

    @Test
    void keepsTheWorkbenchsOwnPathsForAdministrators() throws Exception {
        world.get("dana", "/rest/workbench/1/jobs").expect(403);
        world.get("admin", "/rest/workbench/1/jobs").expect(200);
        world.get("admin", "/rest/workbench/1/mails").expect(200);
        world.get("admin", "/rest/workbench/1/clock").expect(200);
        world.post("admin", "/rest/workbench/1/clock", "{\"forward\": \"yesterday\"}").expect(400);
    }

    @Test
    void listsWhatIsConfigured() throws Exception {
        for (String path : new String[] {"issuetype", "status", "statuscategory", "resolution", "priority", "field", "project", "role"}) {
            assertTrue(world.get("dana", "/rest/api/2/" + path).expect(200).size() > 0, path);
        }
        JsonNode statuses = world.get("dana", "/rest/api/2/project/RES/statuses").expect(200);
        assertFalse(statuses.at("/0/statuses/0/statusCategory/key").isMissingNode(), statuses.toString());
    }

    @Test
    void refusesJsonThatCannotBeRead() throws Exception {
        assertTrue(world.post("dana", "/rest/api/2/search", "{\"jql\":").expect(400).has("errorMessages"));
        assertTrue(world.post("dana", "/rest/api/2/search", "{\"sql\": \"\"}").expect(400).toString().contains("sql"));
    }

    @Test
    void createsReadsAndChangesAnIssue() throws Exception {
        String key = newIssue("Fewer false alarms");
        world.put("dana", "/rest/api/2/issue/" + key, """
                {"fields": {"summary": "Far fewer false alarms", "description": "a\\nb"}, "update": {"labels": [{"add": "ml"}]}}
                """).expect(204);
        JsonNode issue = world.get("dana", "/rest/api/2/issue/" + key + "?expand=names,schema,changelog,renderedFields,transitions")
                .expect(200);
        assertEquals("Far fewer false alarms", issue.at("/fields/summary").asText());
        assertEquals("ml", issue.at("/fields/labels/0").asText());
        assertEquals("dana", issue.at("/fields/reporter/name").asText());
        assertEquals("summary", issue.at("/changelog/histories/0/items/0/field").asText());
        assertEquals("Summary", issue.at("/names/summary").asText());
        assertTrue(issue.at("/transitions").size() > 0, issue.toString());
        assertTrue(world.get("dana", "/rest/api/2/issue/" + key + "/editmeta").expect(200).at("/fields/summary/required").asBoolean());
    }

    @Test
    void explainsWhatIsWrongWithAnIssue() throws Exception {
        assertEquals("project is required",
                world.post("dana", "/rest/api/2/issue", "{\"fields\": {}}").expect(400).at("/errors/project").asText());
        String key = newIssue("Something");
        JsonNode refused = world.put("dana", "/rest/api/2/issue/" + key, "{\"fields\": {\"summary\": \"\", \"status\": \"x\"}}").expect(400);
        assertTrue(refused.at("/errors/status").asText().contains("cannot be set"), refused.toString());
        world.get("dana", "/rest/api/2/issue/RES-99999").expect(404);
    }

    @Test
    void deletesAnIssue() throws Exception {
        String key = newIssue("Not for long");
        world.send("dana", "DELETE", "/rest/api/2/issue/" + key, null).expect(204);
        world.get("dana", "/rest/api/2/issue/" + key).expect(404);
        world.send("dana", "DELETE", "/rest/api/2/issue/" + key, null).expect(404);
    }

    @Test
    void movesAnIssueWithAComment() throws Exception {
        String key = newIssue("To be moved");
        String transitions = "/rest/api/2/issue/" + key + "/transitions";
        JsonNode offered = world.get("dana", transitions + "?expand=transitions.fields").expect(200).get("transitions");
        String target = offered.at("/0/to/name").asText();
        world.post("dana", transitions, """
                {"transition": {"id": "%s"}, "update": {"comment": [{"add": {"body": "On we go."}}]}}
                """.formatted(offered.at("/0/id").asText())).expect(204);
        JsonNode moved = world.get("dana", "/rest/api/2/issue/" + key + "?fields=status,comment").expect(200);
        assertEquals(target, moved.at("/fields/status/name").asText());
        assertEquals("On we go.", moved.at("/fields/comment/comments/0/body").asText());
        world.post("dana", transitions, "{\"transition\": {\"id\": \"4711\"}}").expect(400);
    }

    @Test
    void keepsCommentsWatchersAndProperties() throws Exception {
        String issue = "/rest/api/2/issue/" + newIssue("Talked about");
        String comment = world.post("remi", issue + "/comment", "{\"body\": \"Why?\"}").expect(201).get("id").asText();
        assertEquals("Why?", world.get("dana", issue + "/comment/" + comment).expect(200).get("body").asText());
        assertEquals(1, world.get("dana", issue + "/comment").expect(200).get("total").asInt());
        world.post("dana", issue + "/watchers", "\"paula\"").expect(204);
        assertTrue(world.get("dana", issue + "/watchers").expect(200).toString().contains("\"name\":\"paula\""));
        world.put("dana", issue + "/properties/box", "{\"state\": \"running\"}").expect(201);
        world.put("dana", issue + "/properties/box", "{\"state\": \"paused\"}").expect(200);
        assertEquals("paused", world.get("dana", issue + "/properties/box").expect(200).at("/value/state").asText());
        assertEquals("box", world.get("dana", issue + "/properties").expect(200).at("/keys/0/key").asText());
        world.send("dana", "DELETE", issue + "/properties/box", null).expect(204);
        world.get("dana", issue + "/properties/box").expect(404);
        world.put("dana", issue + "/assignee", "{\"name\": \"remi\"}").expect(204);
        assertEquals("remi", world.get("dana", issue).expect(200).at("/fields/assignee/name").asText());
        world.put("dana", issue + "/assignee", "{\"name\": null}").expect(204);
        assertTrue(world.get("dana", issue).expect(200).at("/fields/assignee").isNull());
    }

    @Test
    void findsIssuesByJql() throws Exception {
        String key = newIssue("Needle in the haystack");
        JsonNode found = world.post("dana", "/rest/api/2/search",
                "{\"jql\": \"project = RES AND summary ~ needle\", \"fields\": [\"summary\"]}").expect(200);
        assertEquals(1, found.get("total").asInt());
        assertEquals(key, found.at("/issues/0/key").asText());
        assertFalse(found.at("/issues/0/fields").has("status"));
        assertTrue(world.get("dana", "/rest/api/2/search?jql=nonsense%20%3D%201").expect(400).get("errorMessages").size() > 0);
    }

    @Test
    void addsPeopleToProjectRoles() throws Exception {
        JsonNode role = world.get("admin", "/rest/api/2/role").expect(200).get(0);
        String path = "/rest/api/2/project/RES/role/" + role.get("id").asText();
        assertTrue(world.post("admin", path, "{\"user\": [\"dana\"]}").expect(200).toString().contains("\"name\":\"dana\""));
        world.post("dana", path, "{\"user\": [\"remi\"]}").expect(403);
        assertTrue(world.get("dana", "/rest/api/2/project/RES/role").expect(200).has(role.get("name").asText()));
    }

    @Test
    void keepsFilesOnIssues() throws Exception {
        String key = newIssue("With a chart");
        String part = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"r\u00e9call.png\"\r\nContent-Type: image/png\r\n\r\n%s\r\n--x--\r\n";
        String path = "/rest/api/2/issue/" + key + "/attachments";
        String[] form = {"Content-Type", "multipart/form-data; boundary=x", "Authorization", BASIC_DANA};
        assertEquals(403, world.raw().send("POST", path, part.formatted("pixels"), form).statusCode());

        String[] marked = {form[0], form[1], form[2], form[3], "X-Atlassian-Token", "no-check"};
        HttpResponse<String> made = world.raw().send("POST", path, part.formatted("pixels"), marked);
        assertEquals(200, made.statusCode(), made.body());
        JsonNode kept = world.get("remi", "/rest/api/2/issue/" + key + "?fields=attachment").expect(200).at("/fields/attachment/0");
        assertEquals("r\u00e9call.png", kept.get("filename").asText());
        assertEquals(6, kept.get("size").asInt());
        assertEquals("dana", kept.at("/author/name").asText());
        world.get("remi", "/rest/api/2/attachment/" + kept.get("id").asText()).expect(200);
        world.get("remi", "/rest/api/2/attachment/1").expect(404);
        assertEquals(413, world.raw().send("POST", path, part.formatted("x".repeat(1_000_001)), marked).statusCode());
    }
}
